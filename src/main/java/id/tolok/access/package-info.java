/** Accounts, roles and their permissions, sign-in; who the current actor is. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "organisation :: identity", "organisation :: calendar"})
package id.tolok.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
