package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.pack.CaseAgreement;
import id.tolok.rules.pack.CaseData;
import id.tolok.rules.pack.CaseData.Expected;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.rules.pack.CaseFile;
import id.tolok.rules.pack.CaseReport;
import id.tolok.rules.pack.CaseReport.CaseResult;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The cases of a file one by one in a form, each with what came out of it when all cases were run last. */
final class CasesWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private final transient RealFactsDialog.Source real;
    private final Changed change;
    private final Div outcome = new Div();
    private final ListAndForm frame = new ListAndForm("cases-list", outcome, this::open);
    private transient Optional<CaseReport> report = Optional.empty();
    private transient List<String> rules = List.of();
    private String path = "";
    private String text = "";

    CasesWay(Supplier<Optional<RuleDictionary>> dictionary, RealFactsDialog.Source real, Changed change) {
        this.dictionary = dictionary;
        this.real = real;
        this.change = change;
        frame.list().setRenderer(new ComponentRenderer<>(this::entry));
        outcome.setId("case-outcome");
        tool("new", VaadinIcon.PLUS, this::add);
        tool("real", VaadinIcon.DATABASE, this::fromReal);
        tool("copy", VaadinIcon.COPY_O, this::copy);
        tool("delete", VaadinIcon.TRASH, this::remove);
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Component component() {
        return frame;
    }

    @Override
    public boolean canShow(String shown, String content) {
        return dictionary.get().isPresent()
                && CaseFile.of(FileTexts.file(shown, content)).isPresent();
    }

    @Override
    public void show(String shown, String content) {
        path = shown;
        text = content;
        frame.fill(names());
    }

    @Override
    public void setReadOnly(boolean value) {
        frame.setReadOnly(value);
        tell();
    }

    @Override
    public void setIssues(Issues issues) {
        // what a case did is told by the report; what is wrong with the file stands below
    }

    @Override
    public void setCases(Optional<CaseReport> found, List<String> ruleNames) {
        report = found;
        rules = ruleNames;
        frame.refresh();
        tell();
    }

    @Override
    public void reveal(Issue issue) {
        report.stream()
                .flatMap(found -> found.results().stream())
                .filter(result -> result.tested().place().equals(issue.place()))
                .findFirst()
                .ifPresent(result -> frame.list().setValue(result.tested().name()));
    }

    private Optional<CaseForm> open(String name) {
        tell();
        return data().map(data -> {
            var forms = new CaseForm[1];
            forms[0] = new CaseForm(data, dictionary.get().orElseThrow(), rules, () -> store(forms[0].data()));
            return forms[0];
        });
    }

    private void store(CaseData data) {
        boolean taken = !data.name().equals(frame.chosen())
                && file().cases().stream().anyMatch(other -> other.name().equals(data.name()));
        if (taken || data.name().isBlank()) {
            return;
        }
        var renamed = !data.name().equals(frame.chosen());
        take(file().put(frame.chosen(), data));
        frame.choose(data.name());
        if (renamed) {
            show(path, text);
        }
    }

    private void tell() {
        outcome.removeAll();
        result(frame.chosen())
                .ifPresent(result -> outcome.add(new CaseOutcome(
                        result,
                        dictionary.get(),
                        frame.isReadOnly() ? Optional.empty() : Optional.of(() -> accept(result)))));
    }

    /** Makes the case that is shown expect what came out of it. */
    private void accept(CaseResult result) {
        data().ifPresent(data -> {
            take(file().put(frame.chosen(), CaseAgreement.of(data, result.outcome())));
            show(path, text);
        });
    }

    private void add() {
        append(new CaseData(
                fresh(frame.getTranslation("rules.cases.new-case")),
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(new Expected(Part.STATUS, "", "ok"))));
    }

    private void copy() {
        data().ifPresent(data -> append(named(data, fresh(data.name()))));
    }

    private void fromReal() {
        new RealFactsDialog(
                        real,
                        data -> append(file().whole(
                                        named(data, fresh(data.name())),
                                        dictionary.get().orElseThrow())))
                .open();
    }

    private void append(CaseData data) {
        take(file().put(data.name(), data));
        frame.choose(data.name());
        show(path, text);
    }

    private void remove() {
        file().remove(frame.chosen())
                .ifPresentOrElse(
                        left -> {
                            take(left);
                            show(path, text);
                        },
                        () -> id.tolok.console.shell.Notices.warn(frame.getTranslation("rules.cases.last")));
    }

    private void take(id.tolok.engine.SourceFile file) {
        FileTexts.of(file).filter(content -> !content.equals(text)).ifPresent(content -> {
            text = content;
            change.changed(path, content);
        });
    }

    private Optional<CaseData> data() {
        return file().cases().stream()
                .filter(data -> data.name().equals(frame.chosen()))
                .findFirst();
    }

    private CaseFile file() {
        return CaseFile.of(FileTexts.file(path, text)).orElseThrow();
    }

    private Optional<CaseResult> result(String name) {
        return report.flatMap(found -> found.results().stream()
                .filter(result -> result.tested().place().file().equals(path))
                .filter(result -> result.tested().name().equals(name))
                .findFirst());
    }

    private String fresh(String stem) {
        return ListAndForm.fresh(stem, names());
    }

    private List<String> names() {
        return file().cases().stream().map(CaseData::name).toList();
    }

    private static CaseData named(CaseData data, String name) {
        return new CaseData(name, data.period(), data.employee(), data.indicators(), data.goals(), data.expected());
    }

    private Component entry(String name) {
        var entry = new Span();
        entry.addClassName("tolok-rule-file");
        var result = result(name);
        result.ifPresent(found -> {
            var icon = (found.green() ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.CLOSE_CIRCLE).create();
            icon.addClassName(found.green() ? "tolok-rule-clean" : "tolok-rule-error");
            icon.getElement()
                    .setAttribute(
                            "aria-label",
                            frame.getTranslation(found.green() ? "rules.cases.green" : "rules.cases.red"));
            entry.add(icon);
        });
        entry.add(new Span(name));
        return entry;
    }

    private void tool(String name, VaadinIcon icon, Runnable work) {
        frame.tool("cases-" + name, "rules.cases." + name, icon, work);
    }
}
