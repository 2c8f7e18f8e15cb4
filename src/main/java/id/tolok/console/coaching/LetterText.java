package id.tolok.console.coaching;

import java.util.List;

/**
 * A letter in words, part by part, for the screen and for paper.
 *
 * @param parts in the order in which a reader wants them
 */
record LetterText(String title, String opening, List<Part> parts, String rights) {

    LetterText {
        parts = List.copyOf(parts);
    }

    /** @param lead a sentence above the lines; empty where none is needed */
    record Part(String title, String lead, List<Line> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /** @param detail article and facts behind; empty where there is nothing to add */
    record Line(String name, String value, String detail) {}
}
