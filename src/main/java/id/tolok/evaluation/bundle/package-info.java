/** One result with all that proves it, and its verification without the application. No Spring. */
@NullMarked
@NamedInterface("bundle")
package id.tolok.evaluation.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
