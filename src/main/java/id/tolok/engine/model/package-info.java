/** The checked rule model: one sealed, typed tree that evaluation, verification, explanation and printing share. */
@NullMarked
@NamedInterface("model")
package id.tolok.engine.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
