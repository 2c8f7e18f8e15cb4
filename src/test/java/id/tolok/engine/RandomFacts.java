package id.tolok.engine;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Mentions;
import id.tolok.engine.model.Patterns;
import id.tolok.engine.model.RuleModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Facts at, just below and just above the numbers that rules name, of other scales, missing, and thirds. */
public final class RandomFacts {

    private final List<String> codes;
    private final List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));

    public RandomFacts(RuleModel model, RuleDictionary dictionary) {
        codes = dictionary.indicators().stream()
                .filter(IndicatorDefinition::observable)
                .map(IndicatorDefinition::code)
                .toList();
        model.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Patterns::in)
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(Mentions::in)
                .forEach(part -> {
                    if (part instanceof NumberLiteral(var number)) {
                        numbers.add(number);
                    }
                });
    }

    public EmployeeFacts next(RandomGenerator random) {
        var facts = Facts.none();
        for (var code : codes) {
            if (random.nextInt(5) > 0) {
                facts.indicator(code, number(random).toPlainString());
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            facts.observation(
                    codes.get(random.nextInt(codes.size())), number(random).toPlainString(), random.nextInt(365));
            facts.goal("g" + i, random.nextBoolean() ? number(random).toPlainString() : null);
        }
        return facts.build();
    }

    private BigDecimal number(RandomGenerator random) {
        var number = numbers.get(random.nextInt(numbers.size()));
        return switch (random.nextInt(6)) {
            case 0 -> number.add(new BigDecimal("0.01"));
            case 1 -> number.subtract(new BigDecimal("0.01"));
            case 2 -> number.setScale(number.scale() + 3);
            case 3 -> number.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
            case 4 -> BigDecimal.valueOf(random.nextInt(0, 12_000), 2);
            default -> number;
        };
    }
}
