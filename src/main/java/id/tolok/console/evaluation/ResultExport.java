package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.tolok.console.component.TableDownload;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Takes what the list shows away: the same people, the same columns. */
class ResultExport extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ResultExport(
            Run run,
            RunPresenter presenter,
            Supplier<ResultFilter> filter,
            Supplier<List<ResultColumns.Column>> columns) {
        getContent().addClassName("tolok-downloads");
        for (var kind : TableDownload.values()) {
            getContent().add(link(run, kind, presenter, filter, columns));
        }
    }

    private static Anchor link(
            Run run,
            TableDownload kind,
            RunPresenter presenter,
            Supplier<ResultFilter> filter,
            Supplier<List<ResultColumns.Column>> columns) {
        var asker = presenter.asker();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    var shown = columns.get();
                    event.setFileName(
                            "hasil-" + run.id().value() + "." + kind.name().toLowerCase(Locale.ROOT));
                    event.setContentType(kind.mediaType());
                    try (var out = event.getOutputStream()) {
                        kind.write(
                                out,
                                shown.stream().map(ResultColumns.Column::header).toList(),
                                row -> presenter.export(
                                        asker,
                                        filter.get(),
                                        result -> row.accept(shown.stream()
                                                .map(column -> column.value().apply(result))
                                                .toList())));
                    }
                },
                "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(kind.name());
        return link;
    }
}
