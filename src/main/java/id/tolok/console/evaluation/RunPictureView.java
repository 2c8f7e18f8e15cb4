package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.Address;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.UnitPictures;
import id.tolok.organisation.Unit;
import id.tolok.shared.Requires;
import id.tolok.shared.RunId;
import java.util.Map;
import java.util.Optional;

/** How the units stand in one run, in pictures: grades, aspects, trend, rules, people just below a threshold. */
@Route(value = "evaluation/run/:run([0-9]{1,18})/picture", layout = MainLayout.class)
@StyleSheet("context://tolok/evaluation.css")
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
public class RunPictureView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RunPresenter presenter;
    private final transient UnitPictures pictures;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Div cards = new Div();

    RunPictureView(RunPresenter presenter, UnitPictures pictures) {
        this.presenter = presenter;
        this.pictures = pictures;
        cards.addClassName("tolok-cards");
        unit.setPlaceholder(getTranslation("evaluation.picture.all"));
        unit.setAriaLabel(getTranslation("evaluation.results.unit"));
        unit.setClearButtonVisible(true);
        unit.setItemLabelGenerator(Unit::name);
        unit.setItems(presenter.units());
        unit.setWidth("min(24rem, 100%)");
    }

    @Override
    public String titleKey() {
        return "evaluation.picture.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new RunId(event.getRouteParameters().getLong("run").orElseThrow());
        Address.text(event.getLocation(), "unit")
                .flatMap(code -> presenter.units().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresent(unit::setValue);
        presenter
                .run(id)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new EmptyState(
                                        VaadinIcon.EYE_SLASH,
                                        getTranslation("evaluation.run.absent"),
                                        getTranslation("evaluation.result.absentremedy"))));
    }

    private void show(Run run) {
        var back = new RouterLink(
                getTranslation("evaluation.picture.list"),
                RunView.class,
                new RouteParameters("run", String.valueOf(run.id().value())));
        var header = new PageHeader(
                        getTranslation("evaluation.picture.heading", presenter.scope(UI.getCurrent(), run)), back)
                .subtitle(RunTexts.when(UI.getCurrent(), run));
        getContent().removeAll();
        getContent().add(header, new FilterBar(unit), cards);
        unit.addValueChangeListener(change -> {
            Address.remember(
                    "evaluation/run/" + run.id().value() + "/picture",
                    Map.of(
                            "unit",
                            Optional.ofNullable(change.getValue())
                                    .map(Unit::code)
                                    .orElse("")));
            draw(run);
        });
        draw(run);
    }

    private void draw(Run run) {
        cards.removeAll();
        var chosen = unit.getOptionalValue().map(Unit::id);
        var version = presenter.version(run, getLocale());
        var picture = pictures.of(run.id(), chosen);
        if (picture.parts().isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.CHART,
                    getTranslation("evaluation.picture.empty"),
                    getTranslation("evaluation.picture.emptyremedy")));
            return;
        }
        var names = presenter.unitNames();
        cards.add(
                new PartsPicture(picture.parts(), version.words(), names, part -> choose(part.unit())),
                new AveragesPicture(picture.averages(), version.words()),
                new TrendPicture(picture.trend(), version.words()),
                new RuleUse(run.id(), picture.rules(), version.rules()),
                new NearList(pictures.near(run.id(), chosen), version.words()));
    }

    private void choose(id.tolok.shared.UnitId part) {
        presenter.units().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .ifPresent(unit::setValue);
    }
}
