/** Pemberitahuan: the own notices, and how one wants them. */
@NullMarked
package id.tolok.console.notices;

import org.jspecify.annotations.NullMarked;
