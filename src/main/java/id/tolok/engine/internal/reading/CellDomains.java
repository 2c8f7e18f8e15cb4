package id.tolok.engine.internal.reading;

import id.tolok.engine.CellDomain;
import id.tolok.engine.DecisionTable;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.model.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what the cells of a column may say, from the words around the place where they go. */
final class CellDomains {

    private static final Set<Aggregation> WITHIN_RANGE =
            Set.of(Aggregation.AVG, Aggregation.MIN, Aggregation.MAX, Aggregation.LAST);
    private static final Set<String> COMPARATORS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final Optional<RuleDictionary> dictionary;

    CellDomains(Optional<RuleDictionary> dictionary) {
        this.dictionary = dictionary;
    }

    CellDomain of(DecisionTable.Kind kind, String pattern, String template) {
        return switch (kind) {
            case NAME, METADATA -> new CellDomain.Texts();
            case PHASE ->
                new CellDomain.Codes(Arrays.stream(Phase.values())
                        .map(phase -> plain(phase.code()))
                        .toList());
            case CONDITION, ACTION -> inSnippet(tokens(pattern), tokens(template));
        };
    }

    private static List<Token> tokens(String text) {
        var tokens = Lexer.tokens(text, new Problems(""));
        return tokens.subList(0, tokens.size() - 1);
    }

    private CellDomain inSnippet(List<Token> pattern, List<Token> template) {
        var all = new ArrayList<>(pattern);
        all.addAll(template);
        if (template.stream().anyMatch(token -> token.text().matches(".*\\$[1-9].*"))) {
            return new CellDomain.Several();
        }
        for (int i = pattern.size(); i < all.size(); i++) {
            var token = all.get(i);
            if (token.kind() == Kind.VARIABLE && token.text().equals("$param")) {
                boolean list = i >= 2 && all.get(i - 2).isWord("in");
                return list ? new CellDomain.Texts() : new CellDomain.Numbers(range(all.subList(0, i)));
            }
            if (token.kind() == Kind.TEXT && token.text().contains("$param")) {
                return token.text().equals("$param") ? codes(all, i) : new CellDomain.Texts();
            }
        }
        // Drools lets a template end in a comparison, or be a field alone: the cell is a text then
        var last = template.isEmpty() ? "" : template.getLast().text();
        return template.size() == 1 || COMPARATORS.contains(last) ? new CellDomain.Texts() : new CellDomain.Mark();
    }

    private Optional<Range> range(List<Token> before) {
        if (before.size() < 2 || !before.get(before.size() - 2).isWord("value")) {
            return Optional.empty();
        }
        return code(before, "Indicator", "code")
                .flatMap(code -> dictionary.flatMap(known -> known.indicator(code)))
                .filter(indicator -> indicator.derived()
                        || indicator
                                .aggregation()
                                .filter(WITHIN_RANGE::contains)
                                .isPresent())
                .flatMap(IndicatorDefinition::range)
                .or(() -> code(before, "AspectScore", "aspect")
                        .flatMap(code -> dictionary.flatMap(known -> known.aspect(code)))
                        .map(Aspect::range));
    }

    /** The code that the pattern around the end of these tokens asks for. */
    private static Optional<String> code(List<Token> tokens, String type, String field) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.WORD
                    && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
                boolean asks = tokens.get(i).isWord(type)
                        && i + 4 < tokens.size()
                        && tokens.get(i + 2).isWord(field)
                        && tokens.get(i + 3).isSign("==");
                return asks ? Optional.of(tokens.get(i + 4).text()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private CellDomain codes(List<Token> tokens, int at) {
        if (at >= 2 && tokens.get(at - 1).isSign("==")) {
            var field = tokens.get(at - 2).text();
            return known(ofField(type(tokens, at), field, tokens.subList(0, at)));
        }
        for (int i = at; i >= 3; i--) {
            if (tokens.get(i - 1).isSign("(") && tokens.get(i - 3).isSign(".")) {
                boolean first = i == at;
                return known(
                        ofCall(tokens.get(i - 2).text(), first, tokens.get(i).text()));
            }
        }
        return new CellDomain.Texts();
    }

    private static CellDomain known(List<Outcome> codes) {
        return codes.isEmpty() ? new CellDomain.Texts() : new CellDomain.Codes(codes);
    }

    private static String type(List<Token> tokens, int at) {
        for (int i = at; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.WORD
                    && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private List<Outcome> ofField(String type, String field, List<Token> before) {
        return switch (type + "." + field) {
            case "Employee.status" -> plain("PNS", "PPPK");
            case "Employee.positionKind" -> plain("JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL");
            case "Grade.code" -> from(dictionary.stream().flatMap(d -> d.grades().stream()));
            case "Rating.dimension" -> dimensions();
            case "Rating.level" -> levels(code(before, "Rating", "dimension"));
            case "AspectScore.aspect" -> aspects();
            case "Indicator.code", "Observation.code" ->
                from(dictionary.stream()
                        .flatMap(d -> d.indicators().stream())
                        .map(i -> new Outcome(i.code(), i.titles())));
            default -> List.of();
        };
    }

    private List<Outcome> ofCall(String method, boolean first, String target) {
        if (!first) {
            return method.equals("rate") ? levels(Optional.of(target)) : List.of();
        }
        return switch (method) {
            case "add", "cap", "floor" -> aspects();
            case "rate" -> dimensions();
            case "grade" -> from(dictionary.stream().flatMap(d -> d.grades().stream()));
            case "propose" -> from(dictionary.stream().flatMap(d -> d.proposals().stream()));
            case "award" -> from(dictionary.stream().flatMap(d -> d.awards().stream()));
            case "recommend" -> from(dictionary.stream().flatMap(d -> d.recommendations().stream()));
            case "flag" -> from(dictionary.stream().flatMap(d -> d.flags().stream()));
            default -> List.of();
        };
    }

    private List<Outcome> aspects() {
        return from(dictionary.stream().flatMap(d -> d.aspects().stream()).map(a -> new Outcome(a.code(), a.titles())));
    }

    private List<Outcome> dimensions() {
        return from(
                dictionary.stream().flatMap(d -> d.dimensions().stream()).map(a -> new Outcome(a.code(), a.titles())));
    }

    private List<Outcome> levels(Optional<String> dimension) {
        return dimension
                .flatMap(code -> dictionary.flatMap(known -> known.dimension(code)))
                .map(Dimension::levels)
                .orElse(List.of());
    }

    private static List<Outcome> from(Stream<Outcome> outcomes) {
        return outcomes.toList();
    }

    private static List<Outcome> plain(String... codes) {
        return Arrays.stream(codes).map(CellDomains::plain).toList();
    }

    private static Outcome plain(String code) {
        return new Outcome(code, new Titles(code, code));
    }
}
