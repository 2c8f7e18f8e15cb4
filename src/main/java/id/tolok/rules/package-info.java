/** Rule sets: drafts, cases, checks, approval, publication with effective dates. */
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
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
