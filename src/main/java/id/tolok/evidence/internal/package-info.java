/** How evidence is checked and kept. */
@NullMarked
package id.tolok.evidence.internal;

import org.jspecify.annotations.NullMarked;
