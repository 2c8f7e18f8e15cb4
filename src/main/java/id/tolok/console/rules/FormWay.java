package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.listbox.ListBox;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RuleEdits;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules of a file one by one in a form. A form that is not in order yet is stored all the same, as text. */
final class FormWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final transient Readable readable;
    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private final Changed change;
    private final ListBox<String> list = new ListBox<>();
    private final Div place = new Div();
    private final Paragraph problem = new Paragraph();
    private final Div component = new Div();
    private final Div tools = new Div();
    private String path = "";
    private String text = "";
    private String base = "";
    private String chosen = "";
    private boolean readOnly;
    private boolean showing;

    FormWay(Readable readable, Supplier<Optional<RuleDictionary>> dictionary, Changed change) {
        this.readable = readable;
        this.dictionary = dictionary;
        this.change = change;
        list.setId("form-rules");
        list.addValueChangeListener(event -> {
            if (!showing && event.getValue() != null) {
                chosen = event.getValue();
                open();
            }
        });
        problem.setId("form-problem");
        problem.addClassName("tolok-rule-problem");
        problem.getElement().setAttribute("role", "status");
        tools.add(
                tool("new", VaadinIcon.PLUS, this::add),
                tool("copy", VaadinIcon.COPY_O, this::copy),
                tool("delete", VaadinIcon.TRASH, this::remove));
        var side = new Div(tools, list);
        side.addClassName("tolok-rule-side");
        var middle = new Div(problem, place);
        middle.addClassName("tolok-rule-middle");
        component.addClassName("tolok-rule-forms");
        component.add(side, middle);
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public boolean canShow(String shown, String content) {
        return shown.endsWith(".drl") && dictionary.get().isPresent() && readable.holds(shown, content);
    }

    @Override
    public void show(String shown, String content) {
        path = shown;
        text = content;
        var rules = rules();
        showing = true;
        var locale = UI.getCurrent().getLocale();
        list.setItems(rules.stream().map(RuleDefinition::name).toList());
        list.setItemLabelGenerator(name -> rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .map(rule -> title(rule, locale))
                .orElse(name));
        showing = false;
        if (rules.stream().noneMatch(rule -> rule.name().equals(chosen))) {
            chosen = rules.stream().map(RuleDefinition::name).findFirst().orElse("");
        }
        if (chosen.isEmpty()) {
            place.removeAll();
        } else {
            showing = true;
            list.setValue(chosen);
            showing = false;
            open();
        }
    }

    @Override
    public void setReadOnly(boolean value) {
        readOnly = value;
        tools.setEnabled(!value);
        place.setEnabled(!value);
    }

    @Override
    public void setIssues(Issues issues) {
        // the form tells what is wrong with its own rule
    }

    @Override
    public void reveal(Issue issue) {
        rules().stream()
                .filter(rule -> rule.origin().place().line() <= issue.place().line())
                .reduce((first, second) -> second)
                .ifPresent(rule -> list.setValue(rule.name()));
    }

    private void open() {
        base = text;
        problem.setText("");
        place.removeAll();
        rule(base, chosen).ifPresent(rule -> {
            var forms = new RuleForm[1];
            forms[0] = new RuleForm(rule, dictionary.get().orElseThrow(), () -> store(rule, forms[0]));
            place.add(forms[0]);
        });
        place.setEnabled(!readOnly);
    }

    /** Puts the form's rule into the text that the form was opened on. */
    private void store(RuleDefinition opened, RuleForm form) {
        var written = form.text();
        var checked = RuleChecker.check(List.of(FileTexts.file("rule.drl", written)), dictionary.get());
        form.unmark();
        var first = checked.issues().all().stream().findFirst();
        problem.setText(first.map(issue -> component.getTranslation("rules.form.not-yet", issue.message(locale())))
                .orElse(""));
        checked.issues().forEach(issue -> form.mark(issue.place().line(), issue.message(locale())));
        var same = checked.model().rules().stream().anyMatch(opened::sameAs);
        var edited = same ? file(base) : RuleEdits.replace(file(base), opened, written);
        FileTexts.of(edited).filter(content -> !content.equals(text)).ifPresent(content -> {
            text = content;
            change.changed(path, content);
        });
        checked.model().rules().stream()
                .findFirst()
                .filter(rule -> !rule.name().equals(chosen))
                .ifPresent(rule -> {
                    chosen = rule.name();
                    show(path, text);
                });
    }

    private void add() {
        var name = fresh(component.getTranslation("rules.form.new-rule"));
        var rule = "rule " + RuleForm.quoted(name)
                + "\n    agenda-group \"score\"\nwhen\n    Period()\nthen\n    score.add("
                + RuleForm.quoted(dictionary.get().stream()
                        .flatMap(known -> known.aspects().stream())
                        .map(aspect -> aspect.code())
                        .findFirst()
                        .orElse("aspect"))
                + ", 0);\nend";
        append(name, rule);
    }

    private void copy() {
        rule(text, chosen).ifPresent(rule -> {
            var name = fresh(rule.name());
            var copy = new RuleDefinition(
                    name, rule.phase(), rule.metadata(), rule.conditions(), rule.writes(), rule.origin());
            append(name, id.tolok.engine.RulePrinter.print(copy));
        });
    }

    private void append(String name, String rule) {
        var separator = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        chosen = name;
        take(text + separator + rule + "\n");
    }

    private void remove() {
        var rules = rules();
        var kept = rules.stream().filter(rule -> !rule.name().equals(chosen)).toList();
        FileTexts.of(RuleEdits.apply(file(text), rules, kept)).ifPresent(this::take);
    }

    private void take(String content) {
        change.changed(path, content);
        show(path, content);
    }

    private String fresh(String stem) {
        var names = rules().stream().map(RuleDefinition::name).toList();
        int number = 2;
        while (names.contains(stem + " " + number)) {
            number++;
        }
        return names.contains(stem) ? stem + " " + number : stem;
    }

    private List<RuleDefinition> rules() {
        return RuleChecker.check(List.of(file(text)), Optional.empty()).model().rules();
    }

    private Optional<RuleDefinition> rule(String content, String name) {
        return RuleChecker.check(List.of(file(content)), Optional.empty())
                .model()
                .rule(name);
    }

    private SourceFile file(String content) {
        return FileTexts.file(path, content);
    }

    private static String title(RuleDefinition rule, Locale locale) {
        var titles = rule.metadata();
        return (locale.getLanguage().equals("en") ? titles.titleEn().or(titles::title) : titles.title())
                .orElse(rule.name());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button =
                new Button(component.getTranslation("rules.form.rule-" + name), icon.create(), click -> work.run());
        button.setId("form-rule-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
