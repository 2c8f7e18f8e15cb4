package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Kind;
import id.tolok.facts.FactsRefusal;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The behaviours that the rule sets in force let colleagues rate: answers within a range, of the aspect behaviour. */
@Component
class Behaviours {

    private static final String ASPECT = "behaviour";

    private final Dictionaries dictionaries;

    Behaviours(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    List<IndicatorDefinition> of(Period period) {
        var byCode = new LinkedHashMap<String, IndicatorDefinition>();
        dictionaries.allInForce(period.end()).values().stream()
                .flatMap(dictionary -> dictionary.indicators().stream())
                .filter(Behaviours::isRated)
                .forEach(indicator -> byCode.putIfAbsent(indicator.code(), indicator));
        return List.copyOf(byCode.values());
    }

    /** @throws FactsRefusal unless each behaviour, and nothing else, has an answer within its range */
    void require(Period period, Map<String, BigDecimal> answers) {
        var asked = of(period);
        boolean complete = asked.size() == answers.size()
                && asked.stream()
                        .allMatch(behaviour -> behaviour
                                .range()
                                .filter(range -> answers.containsKey(behaviour.code())
                                        && range.contains(answers.get(behaviour.code())))
                                .isPresent());
        if (!complete) {
            throw new FactsRefusal("RATING_INCOMPLETE");
        }
    }

    private static boolean isRated(IndicatorDefinition indicator) {
        return indicator.observable()
                && indicator.answers()
                && indicator.kind() == Kind.NUMBER
                && indicator.range().isPresent()
                && indicator.aspect().filter(ASPECT::equals).isPresent();
    }
}
