package id.tolok.console.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.GradeBadge;
import java.util.Optional;

/** From one grade to another, or the one that stayed. */
class GradeChange extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    GradeChange(Optional<String> before, Optional<String> after, Words words) {
        getContent().addClassName("tolok-change");
        if (!before.equals(after)) {
            getContent().add(badge(before, words), new Span("→"));
        }
        getContent().add(badge(after, words));
    }

    private static Component badge(Optional<String> grade, Words words) {
        return grade.<Component>map(code -> new GradeBadge(code, words.grade(code)))
                .orElseGet(() -> new Span("–"));
    }
}
