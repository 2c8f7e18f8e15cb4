package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import id.tolok.rules.DiffLine;
import id.tolok.rules.DiffLine.Kind;
import java.util.List;
import java.util.Locale;

/** Lines that went, came and stayed; of those that stayed only the neighbours of a change are shown. */
final class DiffLines extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int NEIGHBOURS = 3;

    DiffLines(List<DiffLine> lines) {
        getContent().addClassName("tolok-diff");
        boolean skipped = false;
        for (int i = 0; i < lines.size(); i++) {
            if (isNearChange(lines, i)) {
                add(
                        sign(lines.get(i).kind()) + lines.get(i).text(),
                        lines.get(i).kind().name());
                skipped = false;
            } else if (!skipped) {
                add("…", "GAP");
                skipped = true;
            }
        }
    }

    private void add(String text, String kind) {
        var line = new Pre(text);
        line.addClassName("tolok-diff-" + kind.toLowerCase(Locale.ROOT));
        getContent().add(line);
    }

    private static boolean isNearChange(List<DiffLine> lines, int index) {
        int from = Math.max(index - NEIGHBOURS, 0);
        int to = Math.min(index + NEIGHBOURS + 1, lines.size());
        return lines.subList(from, to).stream().anyMatch(line -> line.kind() != Kind.SAME);
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case SAME -> "  ";
            case REMOVED -> "− ";
            case ADDED -> "+ ";
        };
    }
}
