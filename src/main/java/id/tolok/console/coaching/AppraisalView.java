package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalId;
import id.tolok.coaching.Appraisals;
import id.tolok.coaching.Letter;
import id.tolok.coaching.Letters;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.Way;
import id.tolok.console.evaluation.OtherGrades;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.Requires;

/** One appraisal: the letter, what was said against it, and the next step. */
@Route(value = "appraisal/:appraisal([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
public class AppraisalView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient Appraisals appraisals;
    private final transient Letters letters;
    private final transient LetterWriter writer;
    private final transient LetterPaper paper;
    private final transient AppraisalActions actions;
    private final transient Recommendations recommendations;
    private final transient OtherGrades otherGrades;

    AppraisalView(
            Appraisals appraisals,
            Letters letters,
            LetterWriter writer,
            LetterPaper paper,
            AppraisalActions actions,
            Recommendations recommendations,
            OtherGrades otherGrades) {
        this.appraisals = appraisals;
        this.letters = letters;
        this.writer = writer;
        this.paper = paper;
        this.actions = actions;
        this.recommendations = recommendations;
        this.otherGrades = otherGrades;
    }

    /** The way to an appraisal, under the person's name. */
    static Anchor named(Appraisal appraisal) {
        return Way.to("appraisal/" + appraisal.id().value(), appraisal.employeeName());
    }

    static Anchor link(Component where, Appraisal appraisal) {
        return Way.to("appraisal/" + appraisal.id().value(), where.getTranslation("coaching.appraisal.letter"));
    }

    @Override
    public String titleKey() {
        return "coaching.appraisal.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new AppraisalId(event.getRouteParameters().getLong("appraisal").orElseThrow()));
    }

    private void show(AppraisalId id) {
        getContent().removeAll();
        letters.of(id)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("coaching.appraisal.absent"),
                                        getTranslation("coaching.appraisal.absentremedy"))));
    }

    private void show(Letter letter) {
        var appraisal = letter.appraisal();
        var header = new PageHeader(appraisal.employeeName())
                .subtitle(getTranslation(
                        "coaching.appraisal.subtitle", appraisal.periodCode(), appraisal.assessorName()));
        header.addAction(AppraisalTones.badge(this, appraisal));
        var download =
                new Anchor(paper.download(appraisal.id(), getLocale()), getTranslation("coaching.appraisal.pdf"));
        download.setRouterIgnore(true);
        header.addAction(download);
        getContent().add(header);
        actions.of(letter, appraisals.steps(appraisal), () -> show(appraisal.id()))
                .ifPresent(getContent()::add);
        appraisal
                .objection()
                .ifPresent(objection ->
                        getContent().add(new ObjectionPanel(appraisal, objection, writer.names(letter, getLocale()))));
        otherGrades.of(appraisal, writer.words(letter, getLocale())).ifPresent(getContent()::add);
        recommendations.of(appraisal, () -> show(appraisal.id())).ifPresent(getContent()::add);
        getContent().add(new LetterPanel(writer.write(letter, getLocale())));
    }
}
