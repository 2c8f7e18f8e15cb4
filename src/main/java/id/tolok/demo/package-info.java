/** A fictional district with a year of facts, brought in by the real imports; only with the profile demo. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "planning",
            "facts",
            "feedback",
            "evaluation",
            "coaching",
            "organisation :: identity"
        })
package id.tolok.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
