/** REST for other systems: tokens with scopes, own records, RFC 9457 problems. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: identity",
            "organisation :: calendar",
            "organisation :: intake",
            "planning",
            "facts",
            "facts :: intake",
            "rules",
            "rules :: pack",
            "evaluation",
            "feedback",
            "coaching",
            "privacy",
            "audit",
            "notification",
            "access",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
