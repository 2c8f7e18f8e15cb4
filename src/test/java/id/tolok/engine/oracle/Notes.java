package id.tolok.engine.oracle;

import id.tolok.engine.vocabulary.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes what rules write, and which rule it was. */
final class Notes extends DefaultAgendaEventListener implements Score {

    final List<Written> written = new ArrayList<>();
    private String rule = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = event.getMatch().getRule().getName();
    }

    private void note(String type, String target, @Nullable BigDecimal number, @Nullable String level) {
        written.add(new Written(rule, type, target, number, level));
    }

    @Override
    public void derive(String code, BigDecimal value) {
        note("derive", code, value, null);
    }

    @Override
    public void add(String aspect, BigDecimal points) {
        note("add", aspect, points, null);
    }

    @Override
    public void cap(String aspect, BigDecimal most) {
        note("cap", aspect, most, null);
    }

    @Override
    public void floor(String aspect, BigDecimal least) {
        note("floor", aspect, least, null);
    }

    @Override
    public void rate(String dimension, String level) {
        note("rate", dimension, null, level);
    }

    @Override
    public void grade(String code) {
        note("grade", code, null, null);
    }

    @Override
    public void propose(String code) {
        note("propose", code, null, null);
    }

    @Override
    public void propose(String code, BigDecimal months) {
        note("propose", code, months, null);
    }

    @Override
    public void award(String code, BigDecimal value) {
        note("award", code, value, null);
    }

    @Override
    public void recommend(String code) {
        note("recommend", code, null, null);
    }

    @Override
    public void flag(String code) {
        note("flag", code, null, null);
    }
}
