package id.tolok.rules.pack;

import id.tolok.engine.CompiledRules;
import java.nio.file.Path;

/** The shipped rule sets, checked and compiled once for all tests. */
final class ShippedRules {
    static final PackCheck ASEMROWO = PackCheck.of(Path.of("rules/asemrowo"));
    static final PackCheck PP30 = PackCheck.of(Path.of("rules/pp30-2019"));

    private ShippedRules() {}

    static CompiledRules asemrowo() {
        return ASEMROWO.rules().orElseThrow();
    }

    static CompiledRules pp30() {
        return PP30.rules().orElseThrow();
    }
}
