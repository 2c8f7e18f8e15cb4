/** Citizens’ and colleagues’ feedback: intake and review; an accepted one becomes an observation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: identity",
            "organisation :: calendar",
            "planning",
            "facts",
            "facts :: intake"
        })
package id.tolok.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
