package id.tolok.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import id.tolok.console.component.CodeEditorEvents.TextChanged;
import id.tolok.console.component.CodeEditorEvents.TextTyped;
import id.tolok.console.component.CodeEditorEvents.UnsavedFound;
import id.tolok.shared.CanonicalJson;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.StreamSupport;

/**
 * The text editor Ace for rule files: colours by the kind of file, and issues at their lines. What is typed reaches the
 * server after a short pause.
 */
@Tag("tolok-code-editor")
@JavaScript("context://webjars/ace-builds/1.41.0/src-min-noconflict/ace.js")
@JavaScript("context://webjars/ace-builds/1.41.0/src-min-noconflict/ext-language_tools.js")
@JavaScript("context://tolok/code-editor.js")
public class CodeEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String ACE = "webjars/ace-builds/1.41.0/src-min-noconflict";

    private final String label;
    private String file = "";
    private String text = "";
    private int edition;
    private boolean readOnly;
    private String keep = "";
    private String mode = "";
    private String words = "[]";
    private String gutter = "[]";
    private Issues issues = Issues.NONE;

    /** @param label what a screen reader calls the text field */
    public CodeEditor(String label) {
        this.label = label;
        addClassName("tolok-code-editor");
        addListener(TextChanged.class, change -> accept(change.file(), change.text(), change.edition()));
        addListener(TextTyped.class, typed -> accept(typed.file(), typed.text(), typed.edition()));
    }

    /** Shows another file; the kind of colours follows from its name. */
    public void show(String file, String text) {
        this.file = file;
        this.text = text;
        this.edition = 0;
        getElement().executeJs("this.tolokEditor?.show($0, $1, $2)", file, text, mode());
    }

    public String file() {
        return file;
    }

    /** What was shown or typed last. */
    public String text() {
        return text;
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        getElement().executeJs("this.tolokEditor?.readOnly($0)", readOnly);
    }

    /** Marks the lines of the issues that are in the file shown. */
    public void setIssues(Issues issues) {
        this.issues = issues;
        var marks = StreamSupport.stream(issues.spliterator(), false)
                .filter(issue -> issue.place().file().equals(file))
                .map(issue -> mark(issue, getLocale()))
                .toList();
        getElement().executeJs("this.tolokEditor?.issues($0, $1, $2)", file, marks, edition);
    }

    /** @param lines the lines that get a colour at the number, and its name, {@code tolok-cover-NAME} in the style sheet */
    public void setGutter(SortedMap<Integer, String> lines) {
        gutter = CanonicalJson.write(lines.entrySet().stream()
                .map(line -> List.of(line.getKey(), line.getValue()))
                .toList());
        getElement().executeJs("this.tolokEditor?.gutter($0)", gutter);
    }

    /** Puts the cursor at a place of the file shown. */
    public void reveal(int line, int column) {
        getElement().executeJs("this.tolokEditor?.reveal($0, $1)", line, column);
    }

    /** @param key under which the browser keeps what the server has not stored yet, see {@link #stored} */
    public void keepUnsavedAs(String key) {
        keep = key;
    }

    /** Colours of this language instead of those that the file's name asks for. */
    public void setMode(String mode) {
        this.mode = mode;
    }

    /** One suggestion: what is inserted, what is shown, and what it is. */
    public record Word(String value, String caption, String meta) {}

    public void setWords(List<Word> all) {
        words = CanonicalJson.write(all.stream()
                .map(word -> Map.of("value", word.value(), "caption", word.caption(), "meta", word.meta()))
                .toList());
        getElement().executeJs("this.tolokEditor?.words($0)", words);
    }

    /** Tells the browser that what was typed last is safe. */
    public void stored() {
        getElement().executeJs("this.tolokEditor?.stored($0, $1)", file, edition);
    }

    /** Forgets what the browser kept. */
    public void forgetUnsaved() {
        getElement().executeJs("this.tolokEditor?.forget()");
    }

    /** Replaces the text as if somebody had typed it. */
    public void replace(String other) {
        getElement().executeJs("this.tolokEditor?.replace($0)", other);
    }

    /** Called a moment after each key: what was typed is not final yet. */
    public Registration onTextTyped(ComponentEventListener<TextTyped> listener) {
        return addListener(TextTyped.class, listener);
    }

    /** Called when the browser has a text that the server never got. */
    public Registration onUnsavedFound(ComponentEventListener<UnsavedFound> listener) {
        return addListener(UnsavedFound.class, listener);
    }

    public Registration onTextChanged(ComponentEventListener<TextChanged> listener) {
        return addListener(TextChanged.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var settings = Map.of(
                "ace",
                ACE,
                "file",
                file,
                "text",
                text,
                "mode",
                mode(),
                "label",
                label,
                "readOnly",
                readOnly,
                "keep",
                keep);
        getElement().executeJs("window.tolokCodeEditor.attach(this, $0)", settings);
        getElement().executeJs("this.tolokEditor?.words($0)", words);
        getElement().executeJs("this.tolokEditor?.gutter($0)", gutter);
        setIssues(issues);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("this.tolokEditor?.detach()");
    }

    private void accept(String changed, String now, int of) {
        if (changed.equals(file)) {
            text = now;
            edition = of;
        }
    }

    private String mode() {
        return !mode.isEmpty() ? mode : file.endsWith(".drl") ? "drools" : file.endsWith(".yaml") ? "yaml" : "text";
    }

    private static Map<String, Object> mark(Issue issue, Locale locale) {
        return Map.of(
                "row", Math.max(issue.place().line() - 1, 0),
                "column", Math.max(issue.place().column() - 1, 0),
                "text", issue.message(locale),
                "type", issue.severity() == Severity.ERROR ? "error" : "warning");
    }
}
