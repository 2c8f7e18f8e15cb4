package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.console.component.Background;
import id.tolok.console.component.Progress;
import id.tolok.console.component.WhileShown;
import id.tolok.rules.pack.Mutant;
import id.tolok.rules.pack.MutationCheck;
import id.tolok.rules.pack.MutationCheck.Report;
import id.tolok.rules.pack.PackCheck;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Issue;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Tries which threshold could be another without any case noticing, and leads to its place. */
final class MutationDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofMillis(300);
    private static final int MOST = 200;

    private final transient Consumer<Issue> reveal;
    private final Div place = new Div();
    private final AtomicBoolean closed = new AtomicBoolean();

    MutationDialog(PackCheck check, CurrentActor actor, Consumer<Issue> reveal) {
        this.reveal = reveal;
        setHeaderTitle(getTranslation("rules.cases.mutate"));
        setWidth("min(46rem, 95vw)");
        place.setId("mutations");
        add(new Paragraph(getTranslation("rules.mutation.help")), place);
        getFooter().add(new Button(getTranslation("rules.dialog.close"), click -> close()));
        addAttachListener(attached -> start(check, actor));
        addDetachListener(detached -> closed.set(true));
    }

    private void start(PackCheck check, CurrentActor actor) {
        var progress = new Progress(getTranslation("rules.mutation.working"));
        var done = new AtomicInteger();
        var all = new AtomicInteger();
        var finished = new AtomicBoolean();
        place.removeAll();
        place.add(progress);
        WhileShown.every(RHYTHM, progress, () -> {
            progress.show(done.get(), all.get(), getTranslation("rules.mutation.progress", done.get(), all.get()));
            return !finished.get();
        });
        var cases = check.pack().orElseThrow().cases();
        var rules = check.rules().orElseThrow();
        Background.run(
                this,
                actor,
                () -> MutationCheck.run(cases, rules, new MutationCheck.Progress() {
                    @Override
                    public void at(int tried, int of) {
                        done.accumulateAndGet(tried, Math::max);
                        all.set(of);
                    }

                    @Override
                    public boolean isCancelled() {
                        return closed.get();
                    }
                }),
                report -> {
                    finished.set(true);
                    show(report);
                },
                () -> finished.set(true));
    }

    private void show(Report report) {
        place.removeAll();
        var survivors = report.survivors();
        place.add(new Paragraph(
                survivors.isEmpty()
                        ? getTranslation("rules.mutation.none", report.tried())
                        : getTranslation("rules.mutation.some", survivors.size(), report.tried())));
        survivors.stream().limit(MOST).forEach(mutant -> place.add(line(mutant)));
    }

    private Button line(Mutant mutant) {
        var words = getTranslation("rules.mutation.one", mutant.rule().name(), mutant.before(), mutant.after());
        var line = new Button(words, click -> {
            close();
            reveal.accept(Issue.warning(
                    "RULE_WITHOUT_FIRING_CASE", mutant.place(), mutant.rule().name()));
        });
        line.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return line;
    }
}
