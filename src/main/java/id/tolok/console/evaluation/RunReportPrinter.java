package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PdfDocument;
import id.tolok.console.text.ConsoleTexts;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.ResultSummary;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.UnitRelease;
import id.tolok.organisation.Unit;
import id.tolok.shared.ResultId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints the report of a run: whom it evaluated, how the grades spread, the list, and the seal. */
@Component
class RunReportPrinter {

    /** A longer list is for a spreadsheet, not for paper. */
    private static final int LONGEST_LIST = 2_000;

    private final RunPresenter presenter;
    private final ITemplateEngine templates;
    private final ConsoleTexts texts;

    RunReportPrinter(RunPresenter presenter, ITemplateEngine templates, ConsoleTexts texts) {
        this.presenter = presenter;
        this.templates = templates;
        this.texts = texts;
    }

    /**
     * A line of the table of grades.
     *
     * @param people who have it in the end
     * @param computed whom the rules gave it
     */
    public record GradeLine(String grade, String people, String percent, String computed) {}

    /** A line of the list. */
    public record PersonLine(String number, String name, String nip, String unit, String grade, List<String> scores) {}

    byte[] pdf(Run run, ResultFilter filter, UI ui) {
        var language = ui.getLocale();
        var words = presenter.version(run, language).words();
        var grades = presenter.gradesThatCount(filter);
        var computed = presenter.grades(filter);
        int people = grades.values().stream().mapToInt(count -> count).sum();
        var values = new HashMap<String, Object>();
        values.put("text", new PrintTexts(texts, language));
        values.put("scope", presenter.scope(ui, run));
        values.put(
                "unit",
                filter.unit()
                        .map(unit -> presenter.unitNames().getOrDefault(unit, "–"))
                        .orElse(""));
        values.put("when", RunTexts.when(ui, run));
        values.put("by", run.startedBy());
        values.put("people", Formats.count(people, language));
        values.put("grades", grades(grades, computed, people, words, ui));
        values.put("judged", !grades.equals(computed));
        values.put("limits", limits(run, filter, words, ui));
        values.put("aspects", run.aspects().stream().map(words::aspect).toList());
        values.put("listed", people <= LONGEST_LIST);
        values.put("list", people <= LONGEST_LIST ? list(run, filter, words, language) : List.of());
        values.put("root", run.merkleRoot().map(root -> root.hex()).orElse("–"));
        return PdfDocument.of(templates.process("run-report", new Context(language, values)));
    }

    private static List<GradeLine> grades(
            Map<String, Integer> grades, Map<String, Integer> computed, int people, Words words, UI ui) {
        var lines = new ArrayList<GradeLine>();
        for (var grade : words.dictionary().grades()) {
            lines.add(line(grade.titles().in(ui.getLocale()), grade.code(), grades, computed, people, ui));
        }
        if (grades.containsKey("") || computed.containsKey("")) {
            lines.add(line(ui.getTranslation("evaluation.results.nograde"), "", grades, computed, people, ui));
        }
        return lines;
    }

    private static GradeLine line(
            String grade, String code, Map<String, Integer> grades, Map<String, Integer> computed, int people, UI ui) {
        int count = grades.getOrDefault(code, 0);
        var percent = people == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count * 100L).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
        return new GradeLine(
                grade,
                Formats.count(count, ui.getLocale()),
                Formats.number(percent, ui.getLocale()) + " %",
                Formats.count(computed.getOrDefault(code, 0), ui.getLocale()));
    }

    /** What was decided about the spread of the unit, or of all at the top, as sentences. */
    private List<String> limits(Run run, ResultFilter filter, Words words, UI ui) {
        var checks = presenter.checks();
        var units = filter.unit()
                .map(List::of)
                .orElseGet(() -> checks.tops(run).stream().map(Unit::id).toList());
        var sentences = units.stream()
                .flatMap(unit -> checks.covering(run.id(), unit).stream())
                .distinct()
                .flatMap(release -> decided(release, checks, words, ui).stream())
                .toList();
        return sentences.isEmpty() ? List.of(ui.getTranslation("evaluation.print.report.unchecked")) : sentences;
    }

    private static List<String> decided(UnitRelease release, UnitChecks checks, Words words, UI ui) {
        var sentences = new ArrayList<String>();
        sentences.add(ui.getTranslation(
                "evaluation.release.by",
                release.decidedBy(),
                Formats.time(release.decidedAt(), ui.getLocale()),
                checks.unitName(release.unit())));
        release.reason().ifPresent(sentences::add);
        checks.found(release).forEach(finding -> sentences.add(FindingTexts.sentence(finding, words, ui)));
        if (!checks.holds(release)) {
            sentences.add(ui.getTranslation("evaluation.release.outdated"));
        }
        return sentences;
    }

    private List<PersonLine> list(Run run, ResultFilter filter, Words words, Locale language) {
        var units = presenter.unitNames();
        var judged = presenter.judged(filter);
        var lines = new ArrayList<PersonLine>();
        presenter.export(
                presenter.asker(),
                filter,
                result -> lines.add(new PersonLine(
                        String.valueOf(lines.size() + 1),
                        result.name(),
                        result.nip(),
                        units.getOrDefault(result.unit(), "–"),
                        grade(result, judged, words, language),
                        run.aspects().stream()
                                .map(aspect -> score(result, aspect, language))
                                .toList())));
        return lines;
    }

    /** The grade that counts, with the computed one where that is another. */
    private String grade(ResultSummary result, Map<ResultId, String> judged, Words words, Locale language) {
        var computed = result.grade().map(words::grade).orElse("–");
        var other = judged.get(result.id());
        return other == null
                ? computed
                : texts.getTranslation("evaluation.print.report.judged", language, words.grade(other), computed);
    }

    private static String score(ResultSummary result, String aspect, Locale language) {
        var score = result.aspects().get(aspect);
        return score == null ? "–" : Formats.number(score, language);
    }
}
