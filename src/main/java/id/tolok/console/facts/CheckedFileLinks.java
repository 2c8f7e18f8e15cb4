package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportStatus;
import id.tolok.shared.CurrentActor;

/** The file of an import to take away, with what is wrong with each row: the refused rows to correct, or all. */
class CheckedFileLinks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    CheckedFileLinks(FactImport imports, CurrentActor actor, FactImportStatus status) {
        getContent()
                .add(
                        new Paragraph(getTranslation("facts.import.refused-help")),
                        link(imports, actor, status, true, getTranslation("facts.import.refused-rows")),
                        link(imports, actor, status, false, getTranslation("facts.import.whole-file")));
        getContent().addClassName("tolok-downloads");
    }

    private Anchor link(
            FactImport imports, CurrentActor actor, FactImportStatus status, boolean refusedOnly, String text) {
        var locale = getLocale();
        var who = actor.get();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName((refusedOnly ? "refused-" : "checked-") + status.fileName());
                    event.setContentType("application/octet-stream");
                    try (var out = event.getOutputStream()) {
                        actor.as(who, () -> imports.writeChecked(status.id(), refusedOnly, locale, out));
                    }
                },
                "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(text);
        return link;
    }
}
