/** What a rule set may speak of: aspects, indicators, dimensions, outcomes, tables. */
@NullMarked
@NamedInterface("dictionary")
package id.tolok.engine.dictionary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
