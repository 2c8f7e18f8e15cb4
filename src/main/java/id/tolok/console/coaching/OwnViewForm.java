package id.tolok.console.coaching;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.coaching.ThreeViews;
import id.tolok.engine.dictionary.Aspect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** One question for each aspect, with five answers. */
class OwnViewForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Map<String, RadioButtonGroup<Integer>> questions = new LinkedHashMap<>();

    OwnViewForm(
            List<Aspect> aspects,
            ThreeViews views,
            Locale locale,
            BiConsumer<SortedMap<String, Integer>, String> then) {
        getContent().addClassNames("tolok-card", "tolok-form");
        getContent()
                .add(new Paragraph(
                        getTranslation(views.mine().isPresent() ? "coaching.views.waiting" : "coaching.views.help")));
        var all = new Div();
        all.addClassName("tolok-questions");
        for (var aspect : aspects) {
            var question = new RadioButtonGroup<Integer>(aspect.titles().in(locale));
            question.setItems(1, 2, 3, 4, 5);
            question.setItemLabelGenerator(level -> getTranslation("coaching.views.level." + level));
            question.setErrorMessage(getTranslation("coaching.decide.missing"));
            views.mine().map(own -> own.levels().get(aspect.code())).ifPresent(question::setValue);
            questions.put(aspect.code(), question);
            all.add(question);
        }
        var note = new TextArea(getTranslation("coaching.views.note"));
        note.setMaxLength(2000);
        note.setWidthFull();
        views.mine().ifPresent(own -> note.setValue(own.note()));
        var save = new Button(getTranslation("coaching.views.save"), click -> {
            questions.values().forEach(question -> question.setInvalid(question.isEmpty()));
            if (questions.values().stream().noneMatch(RadioButtonGroup::isInvalid)) {
                var levels = new TreeMap<String, Integer>();
                questions.forEach((aspect, question) -> levels.put(aspect, question.getValue()));
                then.accept(levels, note.getValue());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(all, note, save);
    }
}
