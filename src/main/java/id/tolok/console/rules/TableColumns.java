package id.tolok.console.rules;

import id.tolok.console.component.TableGrid;
import id.tolok.engine.CellDomain;
import id.tolok.engine.DecisionTable;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a decision table for people: what each one asks or gives, in few words. */
final class TableColumns {

    private static final Pattern COMPARED =
            Pattern.compile("([a-zA-Z]+)\\s*(==|!=|>=|<=|<|>)\\s*\"?\\$param\"?\\s*\\)?");
    private static final Pattern CALL = Pattern.compile("score\\.([a-z]+)\\((.*)\\);?");
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9_]*)\"");
    private static final Map<String, String> SIGNS =
            Map.of("==", "=", "!=", "≠", ">=", "≥", "<=", "≤", "<", "<", ">", ">");

    private final Optional<RuleDictionary> dictionary;
    private final String one;
    private final UnaryOperator<String> calls;
    private final Locale locale;

    /**
     * @param one stands for the cell's own value
     * @param calls what a call of the score is called
     */
    TableColumns(Optional<RuleDictionary> dictionary, String one, UnaryOperator<String> calls, Locale locale) {
        this.calls = calls;
        this.dictionary = dictionary;
        this.one = one;
        this.locale = locale;
    }

    TableGrid.Column of(DecisionTable.Column column, String kindTitle) {
        var hint = (column.pattern() + "\n" + column.template()).strip();
        return new TableGrid.Column(
                column.kind().name().toLowerCase(Locale.ROOT),
                kindTitle,
                column.title(),
                words(column),
                hint,
                type(column.domain()),
                limits(column.domain()),
                values(column.domain()));
    }

    private String words(DecisionTable.Column column) {
        return switch (column.kind()) {
            case NAME, METADATA, PHASE -> "";
            case CONDITION -> condition(column);
            case ACTION -> action(column.template().replace("\"$param\"", one).replace("$param", one));
        };
    }

    private String action(String template) {
        var call = CALL.matcher(template.strip());
        return named(
                call.matches()
                        ? calls.apply(call.group(1)) + " " + call.group(2)
                        : template.replace("score.", "").replace(";", ""));
    }

    private String condition(DecisionTable.Column column) {
        var subject = subject(column.pattern() + " " + column.template());
        var compared = COMPARED.matcher(column.template());
        if (!compared.find()) {
            return subject;
        }
        var field = compared.group(1).equals("value") ? "" : compared.group(1) + " ";
        var not = column.template().strip().startsWith("not ") ? "¬ " : "";
        return not + (subject.isEmpty() ? "" : subject + " ") + field + SIGNS.get(compared.group(2)) + " " + one;
    }

    private String subject(String text) {
        var code = CODE.matcher(text);
        return code.find() ? title(code.group(1)) : "";
    }

    private String named(String text) {
        return CODE.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(title(match.group(1))));
    }

    private String title(String code) {
        return dictionary
                .flatMap(known -> known.indicator(code)
                        .map(IndicatorDefinition::titles)
                        .or(() -> known.aspect(code).map(Aspect::titles))
                        .or(() -> known.dimension(code).map(d -> d.titles())))
                .map(titles -> titles.in(locale))
                .orElse(code);
    }

    private static String type(CellDomain domain) {
        return switch (domain) {
            case CellDomain.Numbers numbers -> "number";
            case CellDomain.Codes codes -> "codes";
            case CellDomain.Mark mark -> "mark";
            case CellDomain.Texts texts -> "text";
            case CellDomain.Several several -> "text";
        };
    }

    private static List<String> limits(CellDomain domain) {
        return domain instanceof CellDomain.Numbers(Optional<Range> range)
                ? range.map(r -> List.of(r.least().toPlainString(), r.most().toPlainString()))
                        .orElse(List.of())
                : List.of();
    }

    private List<List<String>> values(CellDomain domain) {
        return domain instanceof CellDomain.Codes(var known)
                ? known.stream()
                        .map(code -> List.of(code.code(), label(code.titles())))
                        .collect(Collectors.toList())
                : List.of();
    }

    private String label(Titles titles) {
        return titles.in(locale);
    }
}
