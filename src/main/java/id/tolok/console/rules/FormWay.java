package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RuleEdits;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rules of a file one by one in a form. A form that is not in order yet is stored all the same, as text. */
final class FormWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final transient Readable readable;
    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private final transient Function<RuleDictionary, Optional<IndicatorDefinition>> unused;
    private final Changed change;
    private final Paragraph problem = new Paragraph();
    private final ListAndForm frame = new ListAndForm("form-rules", problem, this::open);
    private String path = "";
    private String text = "";
    private String base = "";

    /** @param unused an indicator that waits for its first rule */
    FormWay(
            Readable readable,
            Supplier<Optional<RuleDictionary>> dictionary,
            Function<RuleDictionary, Optional<IndicatorDefinition>> unused,
            Changed change) {
        this.readable = readable;
        this.unused = unused;
        this.dictionary = dictionary;
        this.change = change;
        problem.setId("form-problem");
        problem.addClassName("tolok-rule-problem");
        tool("new", VaadinIcon.PLUS, this::add);
        tool("copy", VaadinIcon.COPY_O, this::copy);
        tool("delete", VaadinIcon.TRASH, this::remove);
    }

    @Override
    public String name() {
        return "form";
    }

    @Override
    public Component component() {
        return frame;
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
        var locale = UI.getCurrent().getLocale();
        frame.list()
                .setItemLabelGenerator(name -> rules.stream()
                        .filter(rule -> rule.name().equals(name))
                        .findFirst()
                        .map(rule -> title(rule, locale))
                        .orElse(name));
        frame.fill(rules.stream().map(RuleDefinition::name).toList());
    }

    @Override
    public void setReadOnly(boolean value) {
        frame.setReadOnly(value);
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
                .ifPresent(rule -> frame.list().setValue(rule.name()));
    }

    private Optional<RuleForm> open(String name) {
        base = text;
        problem.setText("");
        return rule(base, name).map(rule -> {
            var forms = new RuleForm[1];
            forms[0] = new RuleForm(rule, dictionary.get().orElseThrow(), () -> store(rule, forms[0]));
            return forms[0];
        });
    }

    /** Puts the form's rule into the text that the form was opened on. */
    private void store(RuleDefinition opened, RuleForm form) {
        var written = form.text();
        var checked = RuleChecker.check(List.of(FileTexts.file("rule.drl", written)), dictionary.get());
        form.unmark();
        var first = checked.issues().all().stream().findFirst();
        problem.setText(first.map(issue -> frame.getTranslation("rules.form.not-yet", issue.message(locale())))
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
                .filter(rule -> !rule.name().equals(frame.chosen()))
                .ifPresent(rule -> {
                    frame.choose(rule.name());
                    show(path, text);
                });
    }

    private void add() {
        add(dictionary.get().flatMap(unused));
    }

    /** Adds the rule that a new criterion begins with. */
    void add(Optional<IndicatorDefinition> about) {
        var name = fresh(about.map(NewRule::name).orElseGet(() -> frame.getTranslation("rules.form.new-rule")));
        dictionary.get().ifPresent(known -> append(name, NewRule.text(name, about, known)));
    }

    private void copy() {
        rule(text, frame.chosen()).ifPresent(rule -> {
            var name = fresh(rule.name());
            var copy = new RuleDefinition(
                    name, rule.phase(), rule.metadata(), rule.conditions(), rule.writes(), rule.origin());
            append(name, id.tolok.engine.RulePrinter.print(copy));
        });
    }

    private void append(String name, String rule) {
        var separator = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        frame.choose(name);
        take(text + separator + rule + "\n");
    }

    private void remove() {
        var rules = rules();
        var kept = rules.stream()
                .filter(rule -> !rule.name().equals(frame.chosen()))
                .toList();
        FileTexts.of(RuleEdits.apply(file(text), rules, kept)).ifPresent(this::take);
    }

    private void take(String content) {
        change.changed(path, content);
        show(path, content);
    }

    private String fresh(String stem) {
        var names = rules().stream().map(RuleDefinition::name).toList();
        return ListAndForm.fresh(stem, names);
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

    private void tool(String name, VaadinIcon icon, Runnable work) {
        frame.tool("form-rule-" + name, "rules.form.rule-" + name, icon, work);
    }
}
