package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.console.component.Facts;
import id.tolok.evaluation.AuditBundles;
import id.tolok.evaluation.Result;
import id.tolok.evaluation.RunState;
import java.io.ByteArrayInputStream;

/** The hashes by which anybody can check that facts, rules and result are still those of the day. */
class ResultSeal extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ResultSeal(Result result, AuditBundles bundles) {
        var facts = new Facts()
                .add(
                        getTranslation("evaluation.seal.result"),
                        new Code(result.hash().hex()))
                .add(
                        getTranslation("evaluation.seal.facts"),
                        new Code(result.factsHash().hex()))
                .add(
                        getTranslation("evaluation.seal.rules"),
                        new Code(result.run().versionContent().hex()));
        result.run()
                .merkleRoot()
                .ifPresent(root -> facts.add(getTranslation("evaluation.seal.run"), new Code(root.hex())));
        getContent().addClassName("tolok-seal");
        getContent().add(new Details(getTranslation("evaluation.seal.title"), facts));
        if (result.run().state() == RunState.COMPLETED) {
            getContent().add(bundle(result, bundles), new Paragraph(getTranslation("evaluation.seal.bundlehelp")));
        }
    }

    private Anchor bundle(Result result, AuditBundles bundles) {
        var id = result.summary().id();
        var download = DownloadHandler.fromInputStream(event -> {
            var zip = bundles.of(id).orElseThrow();
            return new DownloadResponse(
                    new ByteArrayInputStream(zip),
                    "tolok-result-" + id.value() + ".zip",
                    "application/zip",
                    zip.length);
        });
        var link = new Anchor(download, AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(getTranslation("evaluation.seal.bundle"));
        return link;
    }
}
