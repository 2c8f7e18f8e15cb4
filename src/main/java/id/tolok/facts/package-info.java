/** Observations: immutable, sourced, superseded but never edited; import and snapshot. */
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
            "planning :: intake",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
