package id.tolok.engine.oracle;

import id.tolok.engine.Rules;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Random rule sets over the {@link World}: rules of all phases that build on each other. */
final class RuleGenerator {

    private final RandomGenerator random;

    RuleGenerator(RandomGenerator random) {
        this.random = random;
    }

    RuleModel next() {
        var rules = new ArrayList<RuleDefinition>();
        int layers = 1 + random.nextInt(World.DERIVED.size());
        for (int layer = 0; layer < layers; layer++) {
            rules.add(rule("derive " + layer, Phase.DERIVE, layer));
        }
        for (var phase : List.of(Phase.SCORE, Phase.SCORE, Phase.RATE, Phase.RATE, Phase.DECIDE, Phase.ADVISE)) {
            boolean another = rules.getLast().phase() == phase;
            if (!another || random.nextBoolean()) {
                rules.add(rule(phase.code() + " " + rules.size(), phase, layers));
            }
        }
        return new RuleModel(rules);
    }

    /** @param layers how many derived codes may be read */
    private RuleDefinition rule(String name, Phase phase, int layers) {
        var conditions = new ConditionGenerator(random, phase, layers);
        var all = new ArrayList<Condition>();
        all.add(conditions.pattern());
        for (int i = random.nextInt(3); i > 0; i--) {
            all.addAll(conditions.next());
        }
        var written = conditions.expressions();
        var writes = new ArrayList<Write>();
        writes.add(write(phase, layers, written));
        if (phase.compareTo(Phase.DERIVE) > 0 && random.nextInt(4) == 0) {
            writes.add(write(phase, layers, written));
        }
        return Rules.rule(name, all, writes.toArray(Write[]::new));
    }

    private Write write(Phase phase, int layer, ExpressionGenerator expressions) {
        return switch (phase) {
            case DERIVE -> new Write.Derive(World.DERIVED.get(layer), expressions.written());
            case SCORE -> {
                var aspect = World.pick(random, World.ASPECTS);
                yield switch (random.nextInt(4)) {
                    case 0 -> new Write.Cap(aspect, expressions.written());
                    case 1 -> new Write.Floor(aspect, expressions.written());
                    default -> new Write.Add(aspect, expressions.written());
                };
            }
            case RATE -> new Write.Rate("behaviour", World.pick(random, World.LEVELS));
            case DECIDE -> new Write.GiveGrade(World.pick(random, World.GRADES));
            case ADVISE ->
                switch (random.nextInt(5)) {
                    case 0 -> new Write.Propose("TEGURAN", Optional.empty());
                    case 1 -> new Write.Propose("TEGURAN", Optional.of(months(expressions.written())));
                    case 2 -> new Write.Award("KREDIT", expressions.written());
                    case 3 -> new Write.Recommend("LATIHAN");
                    default -> new Write.Flag("SEEN");
                };
        };
    }

    /** A literal has to be a whole number. */
    private static Expression months(Expression written) {
        return written instanceof Expression.NumberLiteral ? Rules.number("6") : written;
    }
}
