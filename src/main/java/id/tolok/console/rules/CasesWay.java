package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.tolok.engine.dictionary.RuleDictionary;
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
    private final ListBox<String> list = new ListBox<>();
    private final Div place = new Div();
    private final Div outcome = new Div();
    private final Div tools = new Div();
    private final Div component = new Div();
    private transient Optional<CaseReport> report = Optional.empty();
    private transient List<String> rules = List.of();
    private String path = "";
    private String text = "";
    private String chosen = "";
    private boolean readOnly;
    private boolean showing;

    CasesWay(Supplier<Optional<RuleDictionary>> dictionary, RealFactsDialog.Source real, Changed change) {
        this.dictionary = dictionary;
        this.real = real;
        this.change = change;
        list.setId("cases-list");
        list.setRenderer(new ComponentRenderer<>(this::entry));
        list.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) {
                chosen = event.getValue();
                open();
            }
        });
        tools.add(
                tool("new", VaadinIcon.PLUS, this::add),
                tool("real", VaadinIcon.DATABASE, this::fromReal),
                tool("copy", VaadinIcon.COPY_O, this::copy),
                tool("delete", VaadinIcon.TRASH, this::remove));
        var side = new Div(tools, list);
        side.addClassName("tolok-rule-side");
        outcome.setId("case-outcome");
        outcome.getElement().setAttribute("role", "status");
        var middle = new Div(outcome, place);
        middle.addClassName("tolok-rule-middle");
        component.addClassName("tolok-rule-forms");
        component.add(side, middle);
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Component component() {
        return component;
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
        var names = file().cases().stream().map(CaseData::name).toList();
        if (!names.contains(chosen)) {
            chosen = names.stream().findFirst().orElse("");
        }
        showing = true;
        list.setItems(names);
        list.setValue(chosen.isEmpty() ? null : chosen);
        showing = false;
        open();
    }

    @Override
    public void setReadOnly(boolean value) {
        readOnly = value;
        tools.setEnabled(!value);
        place.setEnabled(!value);
    }

    @Override
    public void setIssues(Issues issues) {
        // what a case did is told by the report; what is wrong with the file stands below
    }

    @Override
    public void setCases(Optional<CaseReport> found, List<String> ruleNames) {
        report = found;
        rules = ruleNames;
        showing = true;
        list.getListDataView().refreshAll();
        showing = false;
        tell();
    }

    @Override
    public void reveal(Issue issue) {
        report.stream()
                .flatMap(found -> found.results().stream())
                .filter(result -> result.tested().place().equals(issue.place()))
                .findFirst()
                .ifPresent(result -> list.setValue(result.tested().name()));
    }

    private void open() {
        place.removeAll();
        data().ifPresent(data -> {
            var forms = new CaseForm[1];
            forms[0] = new CaseForm(data, dictionary.get().orElseThrow(), rules, () -> store(forms[0].data()));
            place.add(forms[0]);
        });
        place.setEnabled(!readOnly);
        tell();
    }

    private void store(CaseData data) {
        boolean taken = !data.name().equals(chosen)
                && file().cases().stream().anyMatch(other -> other.name().equals(data.name()));
        if (taken || data.name().isBlank()) {
            return;
        }
        var renamed = !data.name().equals(chosen);
        take(file().put(chosen, data));
        chosen = data.name();
        if (renamed) {
            show(path, text);
        }
    }

    private void tell() {
        outcome.removeAll();
        result(chosen).ifPresent(result -> outcome.add(new CaseOutcome(result, dictionary.get())));
    }

    private void add() {
        append(new CaseData(
                fresh(component.getTranslation("rules.cases.new-case")),
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
        new RealFactsDialog(real, data -> append(named(data, fresh(data.name())))).open();
    }

    private void append(CaseData data) {
        take(file().put(data.name(), data));
        chosen = data.name();
        show(path, text);
    }

    private void remove() {
        file().remove(chosen)
                .ifPresentOrElse(
                        left -> {
                            take(left);
                            show(path, text);
                        },
                        () -> id.tolok.console.shell.Notices.warn(component.getTranslation("rules.cases.last")));
    }

    private void take(id.tolok.engine.SourceFile file) {
        FileTexts.of(file).filter(content -> !content.equals(text)).ifPresent(content -> {
            text = content;
            change.changed(path, content);
        });
    }

    private Optional<CaseData> data() {
        return file().cases().stream()
                .filter(data -> data.name().equals(chosen))
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
        var names = file().cases().stream().map(CaseData::name).toList();
        int number = 2;
        while (names.contains(stem + " " + number)) {
            number++;
        }
        return names.contains(stem) ? stem + " " + number : stem;
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
                            component.getTranslation(found.green() ? "rules.cases.green" : "rules.cases.red"));
            entry.add(icon);
        });
        entry.add(new Span(name));
        return entry;
    }

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button =
                new Button(UI.getCurrent().getTranslation("rules.cases." + name), icon.create(), click -> work.run());
        button.setId("cases-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
