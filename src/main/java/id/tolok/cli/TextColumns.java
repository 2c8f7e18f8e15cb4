package id.tolok.cli;

import id.tolok.shared.Text;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** A table of text in columns of even width, with a rule below its first line. */
record TextColumns(List<List<String>> lines) {

    void print(PrintWriter out) {
        var widths = IntStream.range(0, lines.getFirst().size())
                .map(column -> lines.stream()
                        .mapToInt(line -> Text.printable(line.get(column)).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (int i = 0; i < lines.size(); i++) {
            print(out, lines.get(i), widths);
            if (i == 0) {
                print(out, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths);
            }
        }
    }

    private static void print(PrintWriter out, List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var cell = Text.printable(cells.get(column));
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        out.println(line.toString().stripTrailing());
    }
}
