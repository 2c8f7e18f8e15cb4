/** Runs, results with their trace, comparison and explanation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: identity",
            "organisation :: calendar",
            "planning",
            "planning :: intake",
            "facts",
            "facts :: intake",
            "rules",
            "rules :: pack",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary",
            "audit",
            "audit :: bundle"
        })
package id.tolok.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
