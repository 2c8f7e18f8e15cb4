package id.tolok.console.rules;

import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.FactType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes that fields of a form offer, with their titles. */
final class FormCodes {

    private FormCodes() {}

    static List<String> of(FactType type, String field, RuleDictionary dictionary) {
        return switch (type.word() + "." + field) {
            case "Indicator.code", "Observation.code" ->
                dictionary.indicators().stream()
                        .map(indicator -> indicator.code())
                        .toList();
            case "AspectScore.aspect" ->
                dictionary.aspects().stream().map(aspect -> aspect.code()).toList();
            case "Rating.dimension" ->
                dictionary.dimensions().stream().map(Dimension::code).toList();
            case "Rating.level" ->
                levels(dictionary).map(Outcome::code).distinct().toList();
            case "Grade.code" -> codes(dictionary.grades());
            case "Employee.status" -> List.of("PNS", "PPPK");
            case "Employee.positionKind" -> List.of("JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL");
            default -> List.of();
        };
    }

    static List<String> codes(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::code).toList();
    }

    /** The title of a code and the code; what is no code of the dictionary stands for itself. */
    static String label(String code, RuleDictionary dictionary, Locale locale) {
        return title(code, dictionary)
                .map(titles -> titles.in(locale) + " · " + code)
                .orElse(code);
    }

    /** The title of a code alone, where the dictionary has it. */
    static Optional<String> name(String code, RuleDictionary dictionary, Locale locale) {
        return title(code, dictionary).map(titles -> titles.in(locale));
    }

    private static Optional<Titles> title(String code, RuleDictionary dictionary) {
        return dictionary
                .indicator(code)
                .map(indicator -> indicator.titles())
                .or(() -> dictionary.aspect(code).map(aspect -> aspect.titles()))
                .or(() -> dictionary.dimension(code).map(Dimension::titles))
                .or(() -> outcomes(dictionary)
                        .filter(outcome -> outcome.code().equals(code))
                        .map(Outcome::titles)
                        .findFirst());
    }

    private static Stream<Outcome> outcomes(RuleDictionary dictionary) {
        return Stream.of(
                        levels(dictionary),
                        dictionary.grades().stream(),
                        dictionary.proposals().stream(),
                        dictionary.awards().stream(),
                        dictionary.recommendations().stream(),
                        dictionary.flags().stream())
                .flatMap(all -> all);
    }

    private static Stream<Outcome> levels(RuleDictionary dictionary) {
        return dictionary.dimensions().stream().flatMap(dimension -> dimension.levels().stream());
    }

    /** A number that was typed with a comma gets its point. */
    static String number(String typed) {
        return typed.matches("-?\\d+,\\d+") ? typed.replace(',', '.') : typed;
    }
}
