package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.tolok.console.shell.Notices;
import java.util.function.BiConsumer;

/** Takes one small CSV file from the browser, by choosing or dropping it. */
public class FileDrop extends Composite<Upload> {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 20;

    /** @param taken gets the file's name and content */
    public FileDrop(BiConsumer<String, byte[]> taken) {
        var upload = getContent();
        upload.setUploadHandler(UploadHandler.inMemory((file, content) -> taken.accept(file.fileName(), content)));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST * MEGABYTE);
        upload.setI18n(texts());
        upload.setWidthFull();
        upload.addFileRejectedListener(rejected -> Notices.warn(getTranslation("component.file.rejected", LARGEST)));
    }

    private UploadI18N texts() {
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("component.file.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("component.file.drop")));
        return texts;
    }
}
