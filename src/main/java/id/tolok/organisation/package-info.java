/** Who works where: employees, units as a tree, reporting lines at a date, the working calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.tolok.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
