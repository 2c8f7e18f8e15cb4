package id.tolok.console.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The text editor Ace for rule files: colours by the kind of file, and issues at their lines. What is typed reaches the
 * server after a short pause.
 */
@Tag("tolok-code-editor")
@JavaScript("context://webjars/ace-builds/1.41.0/src-min-noconflict/ace.js")
@JavaScript("context://tolok/code-editor.js")
public class CodeEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String ACE = "webjars/ace-builds/1.41.0/src-min-noconflict";

    private final String label;
    private String file = "";
    private String text = "";
    private int edition;
    private boolean readOnly;
    private Issues issues = Issues.NONE;

    /** @param label what a screen reader calls the text field */
    public CodeEditor(String label) {
        this.label = label;
        addClassName("tolok-code-editor");
        addListener(TextChanged.class, this::accept);
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

    /** Puts the cursor at a place of the file shown. */
    public void reveal(int line, int column) {
        getElement().executeJs("this.tolokEditor?.reveal($0, $1)", line, column);
    }

    public Registration onTextChanged(ComponentEventListener<TextChanged> listener) {
        return addListener(TextChanged.class, listener);
    }

    /** Called now and then as long as the editor stands open in a browser. */
    public Registration onSignOfLife(ComponentEventListener<SignOfLife> listener) {
        return addListener(SignOfLife.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var settings =
                Map.of("ace", ACE, "file", file, "text", text, "mode", mode(), "label", label, "readOnly", readOnly);
        getElement().executeJs("window.tolokCodeEditor.attach(this, $0)", settings);
        setIssues(issues);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("this.tolokEditor?.detach()");
    }

    private void accept(TextChanged change) {
        if (change.file.equals(file)) {
            text = change.text;
            edition = change.edition;
        }
    }

    private String mode() {
        return file.endsWith(".drl") ? "drools" : file.endsWith(".yaml") ? "yaml" : "text";
    }

    private static Map<String, Object> mark(Issue issue, Locale locale) {
        return Map.of(
                "row", Math.max(issue.place().line() - 1, 0),
                "column", Math.max(issue.place().column() - 1, 0),
                "text", issue.message(locale),
                "type", issue.severity() == Severity.ERROR ? "error" : "warning");
    }

    /** Somebody typed and paused. */
    @DomEvent("text-changed")
    public static final class TextChanged extends ComponentEvent<CodeEditor> {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String text;
        private final int edition;

        public TextChanged(
                CodeEditor source,
                boolean fromClient,
                @EventData("event.detail.file") String file,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.edition") int edition) {
            super(source, fromClient);
            this.file = file;
            this.text = text;
            this.edition = edition;
        }

        /** The file that was typed in; not always the one that the server shows by now. */
        public String file() {
            return file;
        }

        public String text() {
            return text;
        }
    }

    /** The editor still stands open in a browser. */
    @DomEvent("sign-of-life")
    public static final class SignOfLife extends ComponentEvent<CodeEditor> {

        private static final long serialVersionUID = 1L;

        public SignOfLife(CodeEditor source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
