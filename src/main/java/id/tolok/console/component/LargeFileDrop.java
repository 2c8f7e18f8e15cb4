package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.tolok.console.shell.Notices;
import java.io.File;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Takes one large table (CSV or XLSX) from the browser and keeps it on disk: whoever takes it removes it. */
public class LargeFileDrop extends Composite<Upload> {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 300;

    /** @param taken gets the file's name and where it lies */
    public LargeFileDrop(BiConsumer<String, Path> taken) {
        var upload = getContent();
        upload.setUploadHandler(
                UploadHandler.toTempFile((metadata, file) -> taken.accept(metadata.fileName(), path(file))));
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST * MEGABYTE);
        upload.setI18n(texts());
        upload.setWidthFull();
        upload.addFileRejectedListener(
                rejected -> Notices.warn(getTranslation("component.file.rejected-table", LARGEST)));
    }

    /** Forgets the file, so that the same one can be chosen again. */
    public void clear() {
        getContent().clearFileList();
    }

    private static Path path(File file) {
        return file.toPath();
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("component.file.choose-table")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("component.file.drop")));
        return texts;
    }
}
