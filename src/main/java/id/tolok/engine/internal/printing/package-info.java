/** The rule model printed: as rule text, as text for stock Drools, and as sentences. */
@NullMarked
package id.tolok.engine.internal.printing;

import org.jspecify.annotations.NullMarked;
