package id.tolok.console.evaluation;

import static id.tolok.shared.Permission.EVALUATION_READ_ALL;
import static id.tolok.shared.Permission.EVALUATION_READ_TEAM;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.evaluation.Proposal;
import id.tolok.evaluation.ProposalFilter;
import id.tolok.shared.Requires;
import java.util.Arrays;
import java.util.Map;

/** The register of proposed sanctions: who must act by when, and what was let lie. */
@Route(value = "proposals", layout = MainLayout.class)
@InNavigation(value = Area.EVALUATION, order = 2, titleKey = "evaluation.proposals.title")
@Requires({EVALUATION_READ_ALL, EVALUATION_READ_TEAM})
public class ProposalsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient ProposalPresenter presenter;
    private final Select<ProposalFilter> filter = new Select<>();
    private final DataGrid<Proposal> grid;

    ProposalsView(ProposalPresenter presenter) {
        this.presenter = presenter;
        this.grid = grid();
        filter.setAriaLabel(getTranslation("evaluation.proposals.show"));
        filter.setWidth("16rem");
        filter.setItems(ProposalFilter.values());
        filter.setItemLabelGenerator(one -> getTranslation("evaluation.proposals.filter." + one));
        filter.setValue(ProposalFilter.OPEN);
        filter.addValueChangeListener(change -> {
            Address.remember("proposals", Map.of("show", change.getValue().name()));
            grid.getDataProvider().refreshAll();
        });
        getContent().setSizeFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("evaluation.proposals.subtitle")),
                        new FilterBar(filter),
                        grid);
        grid.lazy(
                (offset, limit) -> presenter.list(filter.getValue(), offset, limit),
                () -> presenter.count(filter.getValue()));
    }

    @Override
    public String titleKey() {
        return "evaluation.proposals.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Address.text(event.getLocation(), "show")
                .flatMap(name -> Arrays.stream(ProposalFilter.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .ifPresent(filter::setValue);
    }

    private DataGrid<Proposal> grid() {
        var list = new DataGrid<Proposal>(
                getTranslation(titleKey()),
                new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("evaluation.proposals.empty"),
                        getTranslation("evaluation.proposals.emptyremedy")));
        list.text(getTranslation("evaluation.results.name"), Proposal::name).setFlexGrow(1);
        list.shown(getTranslation("evaluation.proposals.measure"), this::measure)
                .setAutoWidth(false)
                .setWidth("18rem")
                .setFlexGrow(3);
        list.shown(getTranslation("evaluation.proposals.state"), proposal -> presenter.state(proposal, getLocale()));
        list.text(getTranslation("evaluation.proposals.owner"), presenter::owner);
        list.text(getTranslation("evaluation.proposals.due"), proposal -> Formats.date(proposal.due(), getLocale()));
        list.text(
                getTranslation("evaluation.runs.period"),
                proposal -> proposal.run().periodCode());
        list.addItemClickListener(click -> new ProposalDialog(
                        click.getItem(), presenter, () -> grid.getDataProvider().refreshAll())
                .open());
        return list;
    }

    private Component measure(Proposal proposal) {
        var basis = new Span(proposal.basis().orElse(""));
        basis.addClassName("tolok-basis");
        var measure = new Div(new Span(presenter.measure(proposal, getLocale())), new Div(basis));
        measure.addClassName("tolok-reasons");
        return measure;
    }
}
