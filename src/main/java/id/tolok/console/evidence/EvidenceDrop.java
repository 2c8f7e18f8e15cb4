package id.tolok.console.evidence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.tolok.console.shell.Notices;
import id.tolok.evidence.NewEvidence;
import java.util.ArrayList;
import java.util.List;

/** Collects files of evidence from the browser until the form around it is sent. */
public class EvidenceDrop extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 5;
    private static final int MOST = 5;

    private final transient List<NewEvidence> files = new ArrayList<>();
    private final Upload upload = new Upload();

    public EvidenceDrop() {
        upload.setUploadHandler(
                UploadHandler.inMemory((file, content) -> files.add(new NewEvidence(file.fileName(), content))));
        upload.setAcceptedFileTypes("application/pdf", ".pdf", "image/jpeg", ".jpg", ".jpeg", "image/png", ".png");
        upload.setMaxFiles(MOST);
        upload.setMaxFileSize(LARGEST * MEGABYTE);
        upload.setI18n(texts());
        upload.setWidthFull();
        upload.addFileRejectedListener(
                rejected -> Notices.warn(getTranslation("evidence.drop.rejected", LARGEST, MOST)));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        getContent().setWidthFull();
        getContent().add(new NativeLabel(getTranslation("evidence.drop.label", LARGEST)), upload);
    }

    public List<NewEvidence> files() {
        return List.copyOf(files);
    }

    public void clear() {
        files.clear();
        upload.clearFileList();
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setMany(getTranslation("evidence.drop.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setMany(getTranslation("component.file.drop")));
        return texts;
    }
}
