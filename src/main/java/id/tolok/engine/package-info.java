/** Rule text to checked model to executable to evaluation with trace. Rules are data: no text ever becomes Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.tolok.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
