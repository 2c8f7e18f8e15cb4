package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.rules.LineComment;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSetVersion;
import java.util.List;
import java.util.Locale;

/** What people said about the lines of a version, each below its line. */
final class RemarkList {

    private final RuleReview review;
    private final RuleSetVersion version;
    private final List<LineComment> all;
    private final Runnable changed;
    private final Locale locale;

    RemarkList(RuleReview review, RuleSetVersion version, Runnable changed, Locale locale) {
        this.review = review;
        this.version = version;
        this.all = review.comments(version.id());
        this.changed = changed;
        this.locale = locale;
    }

    long open() {
        return all.stream().filter(comment -> comment.settled().isEmpty()).count();
    }

    List<Div> below(String path, int line) {
        return all.stream()
                .filter(comment -> comment.path().equals(path) && comment.line() == line)
                .map(this::remark)
                .toList();
    }

    void ask(String path, int line) {
        if (version.state().isOpen()) {
            new ReasonDialog("comment", words -> {
                        review.comment(version.id(), path, line, words);
                        changed.run();
                    })
                    .open();
        }
    }

    private Div remark(LineComment comment) {
        var box = new Div();
        box.addClassName("tolok-remark");
        var head = new Span(comment.signature().by() + " · "
                + Formats.time(comment.signature().at(), locale));
        head.addClassName("tolok-remark-head");
        box.add(head, new Span(comment.words()));
        comment.settled()
                .ifPresentOrElse(
                        settled -> {
                            box.addClassName("tolok-remark-settled");
                            box.add(new Span(box.getTranslation("rules.comment.settled", settled.by())));
                        },
                        () -> box.add(settle(comment, box)));
        return box;
    }

    private Button settle(LineComment comment, Div box) {
        var button = new Button(box.getTranslation("rules.comment.settle"), click -> {
            review.settle(version.id(), comment.id());
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
