/** From result to conversation: confirmation, override, release, objection, dialogue, development actions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: identity",
            "organisation :: calendar",
            "evidence",
            "planning",
            "facts",
            "facts :: intake",
            "rules",
            "rules :: pack",
            "feedback",
            "evaluation",
            "engine",
            "engine :: dictionary"
        })
package id.tolok.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
