package id.tolok.rules.pack.plain;

import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Write;
import java.util.Optional;

/** What a rule does. */
record Effects(Words words, CodeTitles titles, Formula formula) {

    String of(Write write, Naming naming) {
        var dictionary = titles.dictionary();
        return switch (write) {
            case Write.Derive(var code, var value) -> titles.indicator(code) + " = " + formula.of(value, naming);
            case Write.Add(var aspect, var points) -> titles.aspect(aspect) + " " + formula.added(points, naming);
            case Write.Cap(var aspect, var most) ->
                words.say("at-most-effect", titles.aspect(aspect), formula.of(most, naming));
            case Write.Floor(var aspect, var least) ->
                words.say("at-least-effect", titles.aspect(aspect), formula.of(least, naming));
            case Write.Rate(var dimension, var level) ->
                titles.dimension(dimension) + ": " + titles.level(dimension, level);
            case Write.GiveGrade(var grade) -> words.say("grade") + ": " + titles.outcome(dictionary.grades(), grade);
            case Write.Propose(var code, var months) ->
                titles.outcome(dictionary.proposals(), code) + lasting(code, months, naming);
            case Write.Award(var code, var value) ->
                titles.outcome(dictionary.awards(), code) + " = " + formula.of(value, naming);
            case Write.Recommend(var code) -> titles.outcome(dictionary.recommendations(), code);
            case Write.Flag(var code) -> titles.outcome(dictionary.flags(), code);
        };
    }

    /** Most titles of measures name their months themselves. */
    private String lasting(String code, Optional<Expression> months, Naming naming) {
        var title = titles.outcome(titles.dictionary().proposals(), code);
        return months.filter(value -> !(value instanceof NumberLiteral && title.contains(formula.of(value, naming))))
                .map(value -> " (" + words.say("months", formula.of(value, naming)) + ")")
                .orElse("");
    }
}
