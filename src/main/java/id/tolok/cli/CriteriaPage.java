package id.tolok.cli;

import id.tolok.rules.pack.Criteria;
import id.tolok.rules.pack.Criteria.Criterion;
import id.tolok.rules.pack.Criteria.Section;
import id.tolok.rules.pack.Criteria.Table;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.plain.Words;
import id.tolok.shared.Text;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The criteria as a page of text: titles with their basis, the rule in short below, tables in columns. */
final class CriteriaPage {

    private static final int WIDTH = 110;

    private final PrintWriter out;
    private final Locale locale;
    private final Words words;

    CriteriaPage(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    void print(RulePack pack, Criteria criteria) {
        heading(pack.titles().in(locale), '=');
        var from = pack.effectiveFrom()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        wrap("", words.say("in-force", pack.id().value(), from));
        criteria.sections().forEach(this::print);
        out.flush();
    }

    private void print(Section section) {
        out.println();
        out.println();
        heading(section.heading(), '-');
        section.parts().forEach(part -> {
            out.println();
            switch (part) {
                case Criterion criterion -> print(criterion);
                case Table table -> print(table);
            }
        });
    }

    private void heading(String text, char underline) {
        var shown = Text.printable(text).toUpperCase(locale);
        out.println(shown);
        out.println(String.valueOf(underline).repeat(shown.length()));
    }

    private void print(Criterion criterion) {
        out.println(Text.printable(criterion.title()
                + criterion.basis().map(basis -> " [" + basis + "]").orElse("")));
        wrap("    ", criterion.plain().sentence());
    }

    private void print(Table table) {
        if (!table.always().isEmpty()) {
            wrap("", words.say("always", String.join("; ", table.always())));
            out.println();
        }
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<>(table.columns());
        head.add(words.say("outcome"));
        head.add(words.say("basis"));
        lines.add(head);
        table.rows().forEach(row -> {
            var line = new ArrayList<>(row.cells());
            line.add(row.criterion().plain().effect());
            line.add(row.criterion().basis().orElse(""));
            lines.add(line);
        });
        new TextColumns(lines).print(out);
    }

    private void wrap(String indent, String text) {
        var line = new StringBuilder(indent);
        for (var word : Text.printable(text).split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
