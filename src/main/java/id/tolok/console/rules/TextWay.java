package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.tolok.console.component.CodeEditor;
import id.tolok.console.rules.CoverageMarks.Seen;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The file as it is written, with colours and suggestions. */
final class TextWay implements FileEditor {

    private static final long serialVersionUID = 1L;

    private final CodeEditor editor;
    private final transient Supplier<Optional<RuleDictionary>> dictionary;

    /** @param typed told with each key, before the text is stored */
    TextWay(CodeEditor editor, Supplier<Optional<RuleDictionary>> dictionary, Changed typed, Changed change) {
        this.editor = editor;
        this.dictionary = dictionary;
        editor.onTextTyped(event -> typed.changed(event.file(), event.text()));
        editor.onTextChanged(event -> {
            change.changed(event.file(), event.text());
            editor.stored();
        });
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Component component() {
        return editor;
    }

    @Override
    public boolean canShow(String path, String text) {
        return true;
    }

    @Override
    public void show(String path, String text) {
        editor.show(path, text);
        dictionary
                .get()
                .ifPresent(known ->
                        editor.setWords(Words.language(known, UI.getCurrent().getLocale())));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        editor.setReadOnly(readOnly);
    }

    @Override
    public void setIssues(Issues issues) {
        editor.setIssues(issues);
    }

    @Override
    public void setCoverage(List<CoverageMarks.Mark> marks) {
        var lines = new TreeMap<Integer, Seen>();
        marks.stream()
                .filter(mark -> mark.place().file().equals(editor.file()))
                .forEach(mark -> lines.merge(mark.line(), mark.seen(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        var words = new TreeMap<Integer, String>();
        lines.forEach((line, seen) -> words.put(line, seen.word()));
        editor.setGutter(words);
    }

    @Override
    public void reveal(Issue issue) {
        editor.reveal(issue.place().line(), issue.place().column());
    }
}
