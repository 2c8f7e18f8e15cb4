package id.tolok.engine.oracle;

import id.tolok.engine.Firing;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One write, as both engines must give it. */
record Written(
        String rule,
        String type,
        String target,
        @Nullable BigDecimal number,
        @Nullable String level) {

    static final Comparator<Written> ORDER = Comparator.comparing(Written::toString);

    static Written of(Firing firing) {
        var what = firing.contribution();
        return new Written(
                firing.rule(),
                what.type(),
                what.target(),
                what.number().orElse(null),
                what.level().orElse(null));
    }

    @Override
    public String toString() {
        return rule + ": " + type + " " + target + " " + (number == null ? level : CanonicalJson.number(number));
    }
}
