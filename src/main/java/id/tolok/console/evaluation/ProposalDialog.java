package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.component.Facts;
import id.tolok.console.component.Formats;
import id.tolok.console.shell.Notices;
import id.tolok.evaluation.Attendance.Measure;
import id.tolok.evaluation.Proposal;

/** One proposal: what, on which article, in whose hands it is and was; its owner says here what was done. */
class ProposalDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient Proposal proposal;
    private final transient ProposalPresenter presenter;
    private final Runnable changed;

    ProposalDialog(Proposal proposal, ProposalPresenter presenter, Runnable changed) {
        this.proposal = proposal;
        this.presenter = presenter;
        this.changed = changed;
        setHeaderTitle(proposal.name());
        setWidth("min(38rem, 100%)");
        add(facts(), new H3(getTranslation("evaluation.proposals.way")), way());
        getFooter().add(new Button(getTranslation("evaluation.proposals.result"), click -> {
            close();
            UI.getCurrent()
                    .navigate(
                            ResultView.class,
                            new RouteParameters(
                                    "result", String.valueOf(proposal.result().value())));
        }));
        if (presenter.mayAct(proposal) && proposal.attendance().isEmpty()) {
            add(form());
        } else {
            getFooter().add(new Button(getTranslation("evaluation.proposals.close"), click -> close()));
        }
    }

    private Facts facts() {
        var facts = new Facts()
                .add(getTranslation("evaluation.proposals.measure"), presenter.measure(proposal, getLocale()))
                .add(
                        getTranslation("evaluation.proposals.basis"),
                        proposal.basis().orElse("–"))
                .add(getTranslation("evaluation.proposals.state"), presenter.state(proposal, getLocale()))
                .add(getTranslation("evaluation.proposals.owner"), presenter.owner(proposal))
                .add(getTranslation("evaluation.proposals.due"), Formats.date(proposal.due(), getLocale()));
        proposal.attendance()
                .ifPresent(done -> facts.add(
                        getTranslation("evaluation.proposals.done"),
                        done.note() + " · " + done.by() + " · " + Formats.time(done.at(), getLocale())));
        return facts;
    }

    private OrderedList way() {
        var list = new OrderedList();
        presenter
                .steps(proposal)
                .forEach(step -> list.add(new ListItem(getTranslation(
                        "evaluation.proposals.step",
                        presenter.name(step),
                        Formats.time(step.since(), getLocale()),
                        Formats.date(step.due(), getLocale())))));
        return list;
    }

    private Div form() {
        var measure = new RadioButtonGroup<Measure>(getTranslation("evaluation.proposals.what"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> getTranslation("evaluation.proposals.measure." + one));
        measure.setErrorMessage(getTranslation("evaluation.proposals.whatmissing"));
        var note = new TextArea(getTranslation("evaluation.proposals.note"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        note.setErrorMessage(getTranslation("component.why.missing"));
        var save = new Button(getTranslation("evaluation.proposals.save"), click -> {
            measure.setInvalid(measure.isEmpty());
            note.setInvalid(note.getValue().isBlank());
            if (!measure.isInvalid() && !note.isInvalid()) {
                presenter.attend(proposal, measure.getValue(), note.getValue());
                close();
                Notices.done(getTranslation("evaluation.proposals.saved"));
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
        return new Div(
                new H3(getTranslation("evaluation.proposals.act")),
                new Paragraph(getTranslation("evaluation.proposals.acthelp")),
                measure,
                note);
    }
}
