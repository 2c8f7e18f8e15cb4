package id.tolok.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.feedback.ServicePoint;
import id.tolok.feedback.ServicePoints;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.Unit;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Optional;

/** The service points: their public page, and a poster with a QR code to print. */
@Route(value = "feedback/points", layout = MainLayout.class)
@StyleSheet("context://tolok/feedback.css")
@InNavigation(value = Area.FEEDBACK, order = 2, titleKey = "feedback.points.title")
@Requires(Permission.FEEDBACK_MANAGE)
public class ServicePointsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient ServicePoints points;
    private final transient Organisation organisation;
    private final transient Poster poster;
    private final Grid<ServicePoint> list = new Grid<>();

    ServicePointsView(ServicePoints points, Organisation organisation, Poster poster) {
        this.points = points;
        this.organisation = organisation;
        this.poster = poster;
        list.getElement().setAttribute("aria-label", getTranslation(titleKey()));
        list.addColumn(ServicePoint::name)
                .setHeader(getTranslation("feedback.points.name"))
                .setAutoWidth(true);
        list.addColumn(point -> organisation.unit(point.unit()).map(Unit::name).orElse(""))
                .setHeader(getTranslation("feedback.points.unit"))
                .setAutoWidth(true);
        list.addComponentColumn(this::page)
                .setHeader(getTranslation("feedback.points.page"))
                .setAutoWidth(true);
        list.addComponentColumn(this::state).setHeader(getTranslation("feedback.points.state"));
        list.addComponentColumn(this::actions).setAutoWidth(true);
        list.setEmptyStateComponent(new EmptyState(
                VaadinIcon.QRCODE,
                getTranslation("feedback.points.none"),
                getTranslation("feedback.points.none-help")));
        var add = new Button(
                getTranslation("feedback.points.new"), VaadinIcon.PLUS.create(), click -> edit(Optional.empty()));
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), add)
                                .subtitle(getTranslation("feedback.points.subtitle")),
                        list);
        getContent().expand(list);
        refresh();
    }

    private void refresh() {
        list.setItems(points.all());
    }

    private Component page(ServicePoint point) {
        var address = "/layanan/" + point.code();
        var link = new Anchor(address, address, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private Component state(ServicePoint point) {
        return point.open()
                ? new StateBadge(getTranslation("feedback.points.open"), StateBadge.Tone.GOOD)
                : new StateBadge(getTranslation("feedback.points.closed"), StateBadge.Tone.NEUTRAL);
    }

    private Component actions(ServicePoint point) {
        var print = new Anchor(poster.download(point), getTranslation("feedback.points.poster"));
        var change = new Button(getTranslation("feedback.points.change"), click -> edit(Optional.of(point)));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(print, change);
        actions.addClassName("tolok-feedback-head");
        return actions;
    }

    private void edit(Optional<ServicePoint> point) {
        new ServicePointDialog(points, organisation.units(), point, this::refresh).open();
    }

    @Override
    public String titleKey() {
        return "feedback.points.title";
    }
}
