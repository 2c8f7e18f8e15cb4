/** Periods, the dictionary in force and agreed goals. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "evidence",
            "organisation :: identity",
            "organisation :: calendar",
            "organisation :: intake",
            "engine",
            "engine :: dictionary",
            "engine :: model",
            "engine :: vocabulary"
        })
package id.tolok.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
