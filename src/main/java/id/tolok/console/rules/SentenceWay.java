package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.CodeEditor;
import id.tolok.engine.CheckedRules;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.RuleEdits;
import id.tolok.engine.RuleSentences;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleModel;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Rules as sentences of the reader's language. What is typed becomes rule text as soon as it can be read. */
final class SentenceWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final CodeEditor editor;
    private final transient Readable readable;
    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private final Changed change;
    private final Div component = new Div();
    private final Paragraph note = new Paragraph();
    private String path = "";
    private String text = "";
    private boolean readOnly;

    SentenceWay(String label, Readable readable, Supplier<Optional<RuleDictionary>> dictionary, Changed change) {
        this.readable = readable;
        this.editor = new CodeEditor(label);
        this.dictionary = dictionary;
        this.change = change;
        editor.setId("sentences");
        editor.setMode("text");
        editor.onTextTyped(typed -> read(typed.file(), typed.text()));
        editor.onTextChanged(typed -> store(typed.file(), typed.text()));
        note.addClassName("tolok-rule-note");
        component.addClassName("tolok-rule-table");
        component.add(note, editor);
    }

    void keepUnsavedAs(String key) {
        editor.keepUnsavedAs(key + ":sentences");
    }

    CodeEditor editor() {
        return editor;
    }

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public boolean canShow(String shown, String content) {
        return DraftChecks.holdsRules(FileTexts.file(shown, content)) && readable.holds(shown, content);
    }

    @Override
    public void show(String shown, String content) {
        path = shown;
        text = content;
        var locale = UI.getCurrent().getLocale();
        var known = dictionary.get();
        known.ifPresent(words -> editor.setWords(Words.codes(words, RuleSentences.phrases(locale), locale)));
        editor.show(shown, RuleSentences.print(rules(), locale, known));
        note.setText(component.getTranslation(isTable() ? "rules.sentences.of-table" : "rules.sentences.help"));
        editor.setReadOnly(readOnly || isTable());
    }

    @Override
    public void setReadOnly(boolean value) {
        readOnly = value;
        editor.setReadOnly(value || isTable());
    }

    /** Places of rule text are not places of sentences: each remark stands at its rule's first line. */
    @Override
    public void setIssues(Issues issues) {
        editor.setIssues(Issues.of(issues.all().stream()
                .filter(issue -> issue.place().file().equals(path))
                .flatMap(issue -> line(issue).stream().map(line -> at(issue, line)))
                .toList()));
    }

    @Override
    public void reveal(Issue issue) {
        line(issue).ifPresent(line -> editor.reveal(line, 1));
    }

    private boolean isTable() {
        return path.endsWith(".drl.csv");
    }

    private RuleModel rules() {
        return RuleChecker.check(List.of(file()), Optional.empty()).model();
    }

    private SourceFile file() {
        return FileTexts.file(path, text);
    }

    private CheckedRules read(String typedIn, String sentences) {
        var read = RuleSentences.read(FileTexts.file(typedIn, sentences), locale(), dictionary.get());
        if (typedIn.equals(path)) {
            editor.setIssues(first(read.issues()));
            note.setText(component.getTranslation(
                    read.issues().hasErrors() ? "rules.sentences.not-yet" : "rules.sentences.help"));
            note.getElement()
                    .getClassList()
                    .set("tolok-rule-not-yet", read.issues().hasErrors());
        }
        return read;
    }

    /** What comes behind a sentence that cannot be read is not judged before it can. */
    private static Issues first(Issues issues) {
        return Issues.of(issues.all().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .limit(1)
                .toList());
    }

    private void store(String typedIn, String sentences) {
        var read = read(typedIn, sentences);
        if (typedIn.equals(path) && !isTable() && !read.issues().hasErrors()) {
            var edited = RuleEdits.apply(file(), rules().rules(), read.model().rules());
            FileTexts.of(edited).ifPresent(content -> {
                text = content;
                change.changed(path, content);
                editor.stored();
            });
        }
    }

    private Optional<Integer> line(Issue issue) {
        var sentences = editor.text();
        return rules().rules().stream()
                .filter(rule -> rule.origin().place().line() <= issue.place().line())
                .reduce((first, second) -> second)
                .map(rule -> sentences.indexOf('"' + rule.name() + '"'))
                .filter(at -> at >= 0)
                .map(at -> 1
                        + (int) sentences
                                .substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }

    private static Issue at(Issue issue, int line) {
        var place = new id.tolok.shared.Place(issue.place().file(), line, 1);
        return new Issue(issue.severity(), issue.code(), place, issue.arguments());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
