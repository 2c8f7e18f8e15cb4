/** The Vaadin application: shell and one sub-package per area. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "evidence",
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
            "api",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
