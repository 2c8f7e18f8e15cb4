package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_READ_ALL;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.Appraisal;
import id.tolok.coaching.AppraisalFilter;
import id.tolok.coaching.Appraisals;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import java.util.Optional;
import java.util.Set;

/** Objections: those that wait for one's explanation or decision, or all for who reads all. */
@Route(value = "coaching/objections", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 2, titleKey = "coaching.objections.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires({COACHING_CONFIRM, COACHING_READ_ALL})
public class ObjectionsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final AppraisalFilter ALL = new AppraisalFilter(Optional.empty(), Set.of(), Set.of(), true);

    ObjectionsView(Appraisals appraisals, CurrentActor actor) {
        var grid = new DataGrid<Appraisal>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.SCALE,
                        getTranslation("coaching.objections.empty"),
                        getTranslation("coaching.objections.emptyremedy")));
        grid.shown(getTranslation("coaching.column.name"), AppraisalView::named).setFlexGrow(2);
        grid.text(getTranslation("coaching.filter.period"), Appraisal::periodCode);
        grid.shown(getTranslation("coaching.column.state"), appraisal -> AppraisalTones.badge(this, appraisal));
        grid.text(getTranslation("coaching.column.due"), this::due);
        if (actor.get().may(COACHING_READ_ALL)) {
            grid.lazy((offset, limit) -> appraisals.page(ALL, offset, limit), () -> appraisals.count(ALL));
        } else {
            grid.setItems(appraisals.ofMyPeople().stream()
                    .filter(appraisal -> appraisal.objection().isPresent())
                    .toList());
        }
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("coaching.objections.subtitle")),
                        grid);
    }

    @Override
    public String titleKey() {
        return "coaching.objections.title";
    }

    private String due(Appraisal appraisal) {
        return appraisal
                .objection()
                .flatMap(objection -> switch (appraisal.state()) {
                    case OBJECTED -> Optional.of(objection.explainUntil());
                    case EXPLAINED -> objection.decideUntil();
                    case CONFIRMED, RELEASED, RECEIVED, DECIDED, FINAL -> Optional.empty();
                })
                .map(day -> Formats.date(day, getLocale()))
                .orElse("");
    }
}
