package id.tolok.console.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** What happens in a {@link CodeEditor}. Its file is not always the one that the server shows by now. */
public final class CodeEditorEvents {

    private CodeEditorEvents() {}

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

    /** Somebody typed a key; more may follow. */
    @DomEvent("text-typed")
    public static final class TextTyped extends ComponentEvent<CodeEditor> {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String text;
        private final int edition;

        public TextTyped(
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

    /** The browser kept a text that the server never got. */
    @DomEvent("unsaved-found")
    public static final class UnsavedFound extends ComponentEvent<CodeEditor> {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String text;

        public UnsavedFound(
                CodeEditor source,
                boolean fromClient,
                @EventData("event.detail.file") String file,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.file = file;
            this.text = text;
        }

        public String file() {
            return file;
        }

        public String text() {
            return text;
        }
    }
}
