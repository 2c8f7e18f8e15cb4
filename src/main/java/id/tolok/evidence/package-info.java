/** Files that prove what is recorded about people: checked by content, hashed, opened only by the permitted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "organisation :: identity", "organisation :: calendar"})
package id.tolok.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
