/** The command line: check, evaluate, print and verify without starting Spring. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation :: identity",
            "organisation :: calendar",
            "organisation :: intake",
            "facts :: intake",
            "planning :: intake",
            "rules :: pack",
            "evaluation :: bundle",
            "audit",
            "audit :: bundle",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
