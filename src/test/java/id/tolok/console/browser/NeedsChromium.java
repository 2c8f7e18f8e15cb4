package id.tolok.console.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests, with one line that says so, where no Chromium is installed. */
final class NeedsChromium implements ExecutionCondition {

    private static final String MISSING =
            "Browser tests skipped: no Chromium found (install the package chromium, or set CHROMIUM to its executable).";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println(MISSING);
        }
        return ConditionEvaluationResult.disabled(MISSING);
    }
}
