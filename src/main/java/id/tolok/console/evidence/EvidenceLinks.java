package id.tolok.console.evidence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.evidence.EvidenceFile;
import id.tolok.evidence.EvidenceFiles;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Files of evidence as links; each opens as a download, for those who may. */
public class EvidenceLinks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceFiles evidence;

    public EvidenceLinks(EvidenceFiles evidence, List<EvidenceFile> files) {
        this.evidence = evidence;
        getContent().addClassName("tolok-evidence");
        files.forEach(file -> getContent().add(link(file)));
    }

    private Anchor link(EvidenceFile file) {
        var download = DownloadHandler.fromInputStream(event -> {
            var content = evidence.open(file.id());
            var bytes = content.bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), content.name(), content.mediaType(), bytes.length);
        });
        var link = new Anchor(download, "");
        link.add(VaadinIcon.PAPERCLIP.create());
        link.add(file.name());
        link.setTitle(getTranslation("evidence.links.hash", file.hash().hex()));
        return link;
    }
}
