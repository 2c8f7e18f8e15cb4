package id.tolok.console.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** What happens in a {@link CodeEditor}. Its file is not always the one that the server shows by now. */
public final class CodeEditorEvents {

    private static final String FILE = "event.detail.file";
    private static final String TEXT = "event.detail.text";
    private static final String EDITION = "event.detail.edition";

    private CodeEditorEvents() {}

    /** A text of a file, as the browser has it. */
    public abstract static class TextEvent extends ComponentEvent<CodeEditor> {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String text;
        private final int edition;

        TextEvent(CodeEditor source, boolean fromClient, String file, String text, int edition) {
            super(source, fromClient);
            this.file = file;
            this.text = text;
            this.edition = edition;
        }

        public String file() {
            return file;
        }

        public String text() {
            return text;
        }

        int edition() {
            return edition;
        }
    }

    /** Somebody typed and paused. */
    @DomEvent("text-changed")
    public static final class TextChanged extends TextEvent {

        private static final long serialVersionUID = 1L;

        public TextChanged(
                CodeEditor source,
                boolean fromClient,
                @EventData(FILE) String file,
                @EventData(TEXT) String text,
                @EventData(EDITION) int edition) {
            super(source, fromClient, file, text, edition);
        }
    }

    /** Somebody typed a key; more may follow. */
    @DomEvent("text-typed")
    public static final class TextTyped extends TextEvent {

        private static final long serialVersionUID = 1L;

        public TextTyped(
                CodeEditor source,
                boolean fromClient,
                @EventData(FILE) String file,
                @EventData(TEXT) String text,
                @EventData(EDITION) int edition) {
            super(source, fromClient, file, text, edition);
        }
    }

    /** The browser kept a text that the server never got. */
    @DomEvent("unsaved-found")
    public static final class UnsavedFound extends TextEvent {

        private static final long serialVersionUID = 1L;

        public UnsavedFound(
                CodeEditor source, boolean fromClient, @EventData(FILE) String file, @EventData(TEXT) String text) {
            super(source, fromClient, file, text, 0);
        }
    }
}
