/** How observations and imports are kept. */
@NullMarked
package id.tolok.facts.internal;

import org.jspecify.annotations.NullMarked;
