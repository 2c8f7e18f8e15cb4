/** Handing in and opening files of evidence, on whichever screen they belong to. */
@NullMarked
package id.tolok.console.evidence;

import org.jspecify.annotations.NullMarked;
