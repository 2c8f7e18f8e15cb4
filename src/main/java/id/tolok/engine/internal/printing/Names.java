package id.tolok.engine.internal.printing;

import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Write;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Codes with their titles beside them: {@code "skm_index" ‹Indeks kepuasan›}. What stands in ‹› is for people only. */
final class Names {

    private final Optional<RuleDictionary> dictionary;
    private final Locale locale;

    Names(Optional<RuleDictionary> dictionary, Locale locale) {
        this.dictionary = dictionary;
        this.locale = locale;
    }

    String of(FactType type, String code) {
        return named(code, dictionary.flatMap(known -> titles(known, type, code)));
    }

    String of(Write write) {
        return named(write.target(), dictionary.flatMap(known -> titles(known, write)));
    }

    String level(String dimension, String level) {
        return named(
                level,
                dictionary
                        .flatMap(known -> known.dimension(dimension))
                        .flatMap(found -> titles(found.levels(), level)));
    }

    private static Optional<Titles> titles(RuleDictionary known, FactType type, String code) {
        return switch (type) {
            case INDICATOR, OBSERVATION -> known.indicator(code).map(indicator -> indicator.titles());
            case ASPECT_SCORE -> known.aspect(code).map(aspect -> aspect.titles());
            case RATING -> known.dimension(code).map(dimension -> dimension.titles());
            case GRADE -> titles(known.grades(), code);
            case EMPLOYEE, PERIOD, GOAL -> Optional.empty();
        };
    }

    private static Optional<Titles> titles(RuleDictionary known, Write write) {
        return switch (write) {
            case Write.Derive derive -> titles(known, FactType.INDICATOR, derive.target());
            case Write.Add add -> titles(known, FactType.ASPECT_SCORE, add.target());
            case Write.Cap cap -> titles(known, FactType.ASPECT_SCORE, cap.target());
            case Write.Floor floor -> titles(known, FactType.ASPECT_SCORE, floor.target());
            case Write.Rate rate -> titles(known, FactType.RATING, rate.target());
            case Write.GiveGrade grade -> titles(known.grades(), grade.target());
            case Write.Propose propose -> titles(known.proposals(), propose.target());
            case Write.Award award -> titles(known.awards(), award.target());
            case Write.Recommend recommend -> titles(known.recommendations(), recommend.target());
            case Write.Flag flag -> titles(known.flags(), flag.target());
        };
    }

    private static Optional<Titles> titles(List<Outcome> outcomes, String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(Outcome::titles)
                .findFirst();
    }

    private String named(String code, Optional<Titles> titles) {
        var title = titles.map(known -> known.in(locale).replaceAll("[‹›\\n\\r]", " "));
        return ExpressionText.quoted(code)
                + title.map(text -> " ‹" + text + "›").orElse("");
    }
}
