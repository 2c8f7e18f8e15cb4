package id.tolok.console.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.coaching.CriteriaQuestion;
import id.tolok.coaching.CriteriaQuestions;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.criteria.CriteriaPresenter.InForce;
import id.tolok.console.shell.Notices;
import java.util.ArrayList;

/** Questions about the rules with their answers, and asking one. */
class QuestionsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CriteriaQuestions questions;
    private final transient CriteriaPresenter presenter;
    private final transient InForce chosen;
    private final boolean mayAnswer;
    private final Div list = new Div();

    QuestionsPanel(CriteriaQuestions questions, CriteriaPresenter presenter, InForce chosen, boolean mayAnswer) {
        this.questions = questions;
        this.presenter = presenter;
        this.chosen = chosen;
        this.mayAnswer = mayAnswer;
        var rule = new ComboBox<String>(getTranslation("criteria.questions.rule"));
        rule.setItems(presenter.rules(chosen));
        rule.setItemLabelGenerator(name -> presenter.title(chosen, name, getLocale()));
        rule.setWidthFull();
        rule.setErrorMessage(getTranslation("criteria.questions.choose"));
        var text = new TextArea(getTranslation("criteria.questions.text"));
        text.setMaxLength(2000);
        text.setWidthFull();
        text.setErrorMessage(getTranslation("component.why.missing"));
        var ask = new Button(getTranslation("criteria.questions.ask"), click -> {
            rule.setInvalid(rule.isEmpty());
            text.setInvalid(text.getValue().isBlank());
            if (!rule.isInvalid() && !text.isInvalid()) {
                questions.ask(chosen.ruleSet().id(), rule.getValue(), text.getValue());
                text.clear();
                Notices.done(getTranslation("criteria.questions.asked"));
                show();
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new VerticalLayout(new Paragraph(getTranslation("criteria.questions.help")), rule, text, ask);
        form.setPadding(false);
        form.setWidth("min(100%, 40rem)");
        getContent().add(form, list);
        show();
    }

    private void show() {
        list.removeAll();
        var shown = new ArrayList<CriteriaQuestion>();
        if (mayAnswer) {
            questions.open().stream()
                    .filter(one -> one.ruleSet().equals(chosen.ruleSet().id()))
                    .forEach(shown::add);
        }
        questions.of(chosen.ruleSet().id()).stream()
                .filter(one -> !shown.contains(one))
                .forEach(shown::add);
        shown.forEach(one -> list.add(card(one)));
    }

    private Section card(CriteriaQuestion question) {
        var asked = new Paragraph(question.text());
        asked.addClassName("tolok-given");
        var card = new Section(new H3(presenter.title(chosen, question.rule(), getLocale())), asked);
        card.setId("question-" + question.id().value());
        question.answer()
                .ifPresentOrElse(
                        answer -> card.add(new Paragraph(answer)),
                        () -> card.add(new Paragraph(getTranslation("criteria.questions.waiting"))));
        if (mayAnswer) {
            card.add(new Button(
                    getTranslation("criteria.questions.answer"),
                    click -> new WhyDialog(
                                    getTranslation("criteria.questions.answer"),
                                    question.text(),
                                    getTranslation("criteria.questions.answer"),
                                    text -> {
                                        questions.answer(question.id(), text);
                                        show();
                                    })
                            .open()));
        }
        return card;
    }
}
