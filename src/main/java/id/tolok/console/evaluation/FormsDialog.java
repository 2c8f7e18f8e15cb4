package id.tolok.console.evaluation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.console.component.Background;
import id.tolok.console.component.Formats;
import id.tolok.console.component.Progress;
import id.tolok.console.component.WhileShown;
import id.tolok.evaluation.ResultFilter;
import id.tolok.shared.CurrentActor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Prints the evaluation forms of all whom the list shows into one file, and says how far it is. */
class FormsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofMillis(500);

    private final transient ResultFilter filter;
    private final transient FormPrinter printer;
    private final transient CurrentActor actor;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final Div content = new Div();
    private final Progress progress = new Progress(getTranslation("evaluation.forms.preparing"));
    private transient Optional<Path> file = Optional.empty();

    FormsDialog(ResultFilter filter, int total, FormPrinter printer, CurrentActor actor) {
        this.filter = filter;
        this.total = total;
        this.printer = printer;
        this.actor = actor;
        setHeaderTitle(getTranslation("evaluation.forms.title"));
        setWidth("min(30rem, 100%)");
        content.add(
                new Paragraph(getTranslation("evaluation.forms.help", Formats.count(total, getLocale()))), progress);
        add(content);
        getFooter().add(new Button(getTranslation("evaluation.proposals.close"), click -> close()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        WhileShown.every(RHYTHM, progress, this::refresh);
        Background.run(this, actor, () -> printer.of(filter, done::addAndGet), this::ready, this::close);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        file.ifPresent(FormPrinter::remove);
    }

    private boolean refresh() {
        progress.show(
                done.get(),
                total,
                getTranslation(
                        "evaluation.run.progress",
                        Formats.count(done.get(), getLocale()),
                        Formats.count(total, getLocale())));
        return file.isEmpty();
    }

    private void ready(Path printed) {
        file = Optional.of(printed);
        var name = "formulir-evaluasi-" + filter.run().value() + ".pdf";
        var handler = DownloadHandler.fromInputStream(request ->
                new DownloadResponse(Files.newInputStream(printed), name, "application/pdf", Files.size(printed)));
        content.remove(progress);
        content.add(new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("evaluation.forms.ready")));
    }
}
