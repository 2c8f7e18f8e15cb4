/** The words that rules are written in: a public contract for rule authors, additions only. */
@NullMarked
@NamedInterface("vocabulary")
package id.tolok.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
