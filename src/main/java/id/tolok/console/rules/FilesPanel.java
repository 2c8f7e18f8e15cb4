package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.listbox.ListBox;
import id.tolok.console.component.CodeEditor;
import id.tolok.engine.SourceFile;
import java.util.List;

/** The files of a version, to read. */
final class FilesPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CodeEditor editor = new CodeEditor(getTranslation("rules.editor.label"));

    FilesPanel(List<SourceFile> files) {
        var list = new ListBox<SourceFile>();
        list.setItems(files);
        list.setItemLabelGenerator(SourceFile::path);
        list.addValueChangeListener(event -> show(event.getValue()));
        list.addClassName("tolok-rule-files");
        editor.setReadOnly(true);
        getContent().addClassName("tolok-rule-desk");
        getContent().add(list, editor);
        files.stream().filter(file -> file.path().endsWith(".drl")).findFirst().ifPresent(list::setValue);
    }

    private void show(SourceFile file) {
        editor.show(file.path(), FileTexts.of(file).orElseGet(() -> getTranslation("rules.editor.not-text")));
    }
}
