package id.tolok.rules.pack.plain;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a rule applies. Names that its conditions give go into the naming. */
record Conditions(Words words, Patterns patterns, Formula formula) {

    List<Clause> of(Condition condition, Naming naming) {
        return switch (condition) {
            case Pattern pattern -> patterns.of(pattern, naming);
            case Condition.And(var parts) ->
                parts.stream().flatMap(part -> of(part, naming).stream()).toList();
            case Condition.Or(var parts) ->
                List.of(Clause.whole(parts.stream()
                        .map(part -> joined(of(part, naming)))
                        .collect(Collectors.joining(" " + words.say("or") + " "))));
            case Condition.Exists(var part) -> of(part, naming.inside());
            case Condition.Not(var part) -> List.of(negated(of(part, naming.inside())));
            case Condition.ForAll(var domain, var required) -> List.of(forAll(domain, required, naming.inside()));
            case Accumulate accumulate -> accumulate(accumulate, naming);
        };
    }

    private Clause negated(List<Clause> clauses) {
        if (clauses.size() == 1
                && clauses.getFirst().isSimple()
                && clauses.getFirst().says().equals(words.say("known"))) {
            return new Clause(clauses.getFirst().subject(), words.say("unknown"));
        }
        return Clause.whole(words.say("unless", joined(clauses)));
    }

    private Clause forAll(Pattern domain, List<Pattern> required, Naming naming) {
        var parts = Stream.concat(Stream.of(domain), required.stream())
                .map(pattern -> joined(patterns.of(pattern, naming)))
                .toList();
        return Clause.whole(words.say("for-all", String.join("; ", parts)));
    }

    private List<Clause> accumulate(Accumulate accumulate, Naming naming) {
        var inner = naming.inside();
        var together = new Conditions(words, patterns.together(), formula);
        var source = joined(together.of(accumulate.source(), inner));
        accumulate
                .computations()
                .forEach(computation -> naming.name(computation.variable(), computed(computation, source, inner)));
        var demands = new Demands(words, formula, naming, text -> "“" + text + "”");
        return new ArrayList<>(demands.of(accumulate.constraints()));
    }

    private String computed(Computation computation, String source, Naming inner) {
        var what = computation.argument().map(argument -> formula.of(argument, inner));
        var key = computation.function().word().toLowerCase(Locale.ROOT);
        if (what.isEmpty()) {
            return words.say(key, source.isEmpty() ? words.say("facts") : source);
        }
        return words.say(key, what.get()) + (source.isEmpty() ? "" : " (" + source + ")");
    }

    private String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::toString).collect(Collectors.joining(" " + words.say("and") + " "));
    }
}
