package id.tolok.console.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Style.Overflow;
import id.tolok.audit.ChainReport;
import id.tolok.console.component.Formats;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.component.Way;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Whether the whole chain fits, and its last hash: who notes that down elsewhere can compare later. */
final class ChainPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<ChainReport> verify;
    private final transient LongSupplier erasures;

    /** @param erasures how often contents were erased because their time of keeping was over */
    ChainPanel(Supplier<ChainReport> verify, LongSupplier erasures) {
        this.verify = verify;
        this.erasures = erasures;
        getContent().setId("chain");
        getContent().addClassName("tolok-filters");
        getContent().getElement().setAttribute("aria-live", "polite");
        show();
    }

    private void show() {
        var report = verify.get();
        var again = new Button(getTranslation("audit.chain.verify"), VaadinIcon.REFRESH.create(), click -> show());
        getContent().removeAll();
        getContent().add(badge(report), new Span(count(report)));
        long erased = erasures.getAsLong();
        if (erased > 0) {
            getContent().add(Way.to("audit?action=" + AuditView.ERASED, getTranslation("audit.chain.erased", erased)));
        }
        report.head().ifPresent(head -> getContent().add(head(head.hex())));
        getContent().add(again);
    }

    private StateBadge badge(ChainReport report) {
        return report.defect()
                .map(defect -> new StateBadge(
                        getTranslation(
                                "audit.chain."
                                        + defect.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                Formats.count(defect.place(), getLocale())),
                        Tone.BAD))
                .orElseGet(() -> new StateBadge(getTranslation("audit.chain.intact"), Tone.GOOD));
    }

    private String count(ChainReport report) {
        return getTranslation("audit.chain.count", report.links(), report.pending());
    }

    private Span head(String hex) {
        var code = new Code(hex);
        code.getStyle().setOverflow(Overflow.HIDDEN).setFontSize("0.8em");
        return new Span(new Span(getTranslation("audit.chain.head") + " "), code);
    }
}
