/** What every module shares: ids, issues with a place, the contracts of audit and notices, permissions, canonical JSON and hashing. JDK only. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.tolok.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
