package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.engine.RulePrinter;
import id.tolok.engine.RuleSentences;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Optional;
import java.util.stream.IntStream;

/** How criteria are changed, step by step, and each construct of the language with an example in words and as text. */
@Route(value = "rules/help", layout = MainLayout.class)
@StyleSheet("context://tolok/workshop.css")
@Requires(Permission.RULES_READ)
public class RuleHelpView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int STEPS = 9;

    RuleHelpView() {
        var content = getContent();
        content.add(new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("rules.help.subtitle")));
        content.add(new H2(getTranslation("rules.help.way")));
        var steps = new OrderedList();
        IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> new ListItem(getTranslation("rules.help.step-" + step)))
                .forEach(steps::add);
        steps.addClassName("tolok-help-steps");
        content.add(steps, new H2(getTranslation("rules.help.constructs")));
        content.add(new Paragraph(getTranslation("rules.help.constructs-help")));
        HelpExamples.all().forEach(rule -> content.add(construct(rule)));
    }

    @Override
    public String titleKey() {
        return "rules.help.title";
    }

    private Div construct(RuleDefinition rule) {
        var sentence = new Pre(RuleSentences.print(rule, getLocale(), Optional.empty()));
        sentence.addClassName("tolok-help-sentence");
        var text = new Pre(RulePrinter.print(rule));
        text.addClassName("tolok-help-text");
        var both = new Div(sentence, text);
        both.addClassName("tolok-help-both");
        var construct = new Div(
                new H3(getTranslation("rules.help." + rule.name())),
                new Paragraph(getTranslation("rules.help." + rule.name() + "-words")),
                both);
        construct.setId("help-" + rule.name());
        construct.addClassName("tolok-help-construct");
        return construct;
    }
}
