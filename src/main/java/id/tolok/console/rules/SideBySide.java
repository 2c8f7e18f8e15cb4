package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.rules.DiffLine;
import id.tolok.rules.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Two texts line by line, the old one left, the new one right; lines far from a change are left out. */
final class SideBySide extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int NEIGHBOURS = 3;

    private final transient IntFunction<List<? extends Component>> below;
    private final transient IntConsumer remark;

    /**
     * @param below what stands below a line of the new text, by its number
     * @param remark told which line of the new text somebody wants to say something about
     */
    SideBySide(List<DiffLine> lines, IntFunction<List<? extends Component>> below, IntConsumer remark) {
        this.below = below;
        this.remark = remark;
        getContent().addClassName("tolok-side-by-side");
        var pairs = pairs(lines);
        boolean skipped = false;
        for (int i = 0; i < pairs.size(); i++) {
            if (isShown(pairs, i)) {
                add(pairs.get(i));
                skipped = false;
            } else if (!skipped) {
                var gap = new Div(new Span("…"));
                gap.addClassName("tolok-diff-gap");
                getContent().add(gap);
                skipped = true;
            }
        }
    }

    private void add(Pair pair) {
        var row = new Div(side(pair.old(), pair.oldLine(), pair.kind() == Kind.SAME ? "same" : "removed"));
        row.addClassName("tolok-side-row");
        var now = side(pair.now(), pair.nowLine(), pair.kind() == Kind.SAME ? "same" : "added");
        if (pair.nowLine() > 0) {
            var say = new Button(VaadinIcon.COMMENT_O.create(), click -> remark.accept(pair.nowLine()));
            say.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            say.setAriaLabel(getTranslation("rules.comment.add", pair.nowLine()));
            say.setTooltipText(getTranslation("rules.comment.add", pair.nowLine()));
            say.addClassName("tolok-say");
            now.add(say);
        }
        row.add(now);
        getContent().add(row);
        if (pair.nowLine() > 0) {
            below.apply(pair.nowLine()).forEach(getContent()::add);
        }
    }

    private static Div side(String text, int line, String kind) {
        var number = new Span(line > 0 ? String.valueOf(line) : "");
        number.addClassName("tolok-side-number");
        var words = new Span(text);
        words.addClassName("tolok-side-text");
        var side = new Div(number, words);
        side.addClassNames("tolok-side", "tolok-side-" + (line > 0 ? kind : "blank"));
        return side;
    }

    private boolean isShown(List<Pair> pairs, int index) {
        int from = Math.max(index - NEIGHBOURS, 0);
        int to = Math.min(index + NEIGHBOURS + 1, pairs.size());
        var pair = pairs.get(index);
        return pairs.subList(from, to).stream().anyMatch(near -> near.kind() != Kind.SAME)
                || pair.nowLine() > 0 && !below.apply(pair.nowLine()).isEmpty();
    }

    /** Lines that went beside lines that came. */
    private static List<Pair> pairs(List<DiffLine> lines) {
        var pairs = new ArrayList<Pair>();
        int oldLine = 0;
        int nowLine = 0;
        int waiting = 0;
        for (var line : lines) {
            switch (line.kind()) {
                case SAME -> {
                    pairs.add(new Pair(Kind.SAME, line.text(), ++oldLine, line.text(), ++nowLine));
                    waiting = 0;
                }
                case REMOVED -> {
                    pairs.add(new Pair(Kind.REMOVED, line.text(), ++oldLine, "", 0));
                    waiting++;
                }
                case ADDED -> {
                    nowLine++;
                    if (waiting > 0) {
                        int at = pairs.size() - waiting;
                        var gone = pairs.get(at);
                        pairs.set(at, new Pair(Kind.ADDED, gone.old(), gone.oldLine(), line.text(), nowLine));
                        waiting--;
                    } else {
                        pairs.add(new Pair(Kind.ADDED, "", 0, line.text(), nowLine));
                    }
                }
            }
        }
        return pairs;
    }

    private record Pair(Kind kind, String old, int oldLine, String now, int nowLine) {}
}
