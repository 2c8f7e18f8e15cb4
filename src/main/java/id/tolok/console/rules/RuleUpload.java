package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import id.tolok.console.shell.Notices;
import java.util.function.BiConsumer;

/** Takes one file from the browser, again and again. */
final class RuleUpload extends Composite<Upload> {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;

    /**
     * @param choose the words on the button
     * @param taken gets the file's name and content
     */
    RuleUpload(String choose, int megabytes, BiConsumer<String, byte[]> taken) {
        var upload = getContent();
        upload.setUploadHandler(UploadHandler.inMemory((file, content) -> taken.accept(file.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * MEGABYTE);
        var texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(choose));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("component.file.drop")));
        upload.setI18n(texts);
        upload.addFileRejectedListener(rejected -> Notices.warn(getTranslation("rules.upload.too-large", megabytes)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
    }
}
