/** The append-only hash chain of everything that changed anything; it knows only the Auditable contract. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.tolok.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
