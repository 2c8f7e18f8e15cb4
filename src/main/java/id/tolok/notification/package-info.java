/** Notices in the console and by e-mail, from the Notice contract. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "organisation :: identity", "organisation :: calendar"})
package id.tolok.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
