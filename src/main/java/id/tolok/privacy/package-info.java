/** Rights of the person: register of data requests, my-data export, retention. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: identity",
            "organisation :: calendar",
            "organisation :: intake",
            "facts",
            "facts :: intake",
            "evaluation",
            "coaching"
        })
package id.tolok.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
