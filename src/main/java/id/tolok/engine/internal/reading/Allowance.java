package id.tolok.engine.internal.reading;

import id.tolok.shared.Place;

/** What the files of one rule set may still cost together, so that many of them cost no more than a moment either. */
final class Allowance {

    private int words = ReadingLimits.TOKENS;
    private int inflated = ReadingLimits.INFLATED_BYTES;
    private int parts = ReadingLimits.PARTS;
    private int tags = ReadingLimits.TAGS;

    /** Words of text or cells of a table; false, reported, where there are too many. */
    boolean takesWords(int count, Place place, Problems problems) {
        words -= count;
        if (words < 0) {
            problems.error("TOO_MANY_TOKENS", place, ReadingLimits.TOKENS);
        }
        return words >= 0;
    }

    /** How much a workbook may still unpack to. */
    int inflated() {
        return inflated;
    }

    /** A part of a workbook; false, reported, where it is too much. */
    boolean takesPart(int bytes, int tagsWithin, Place place, Problems problems) {
        inflated -= bytes;
        parts--;
        tags -= tagsWithin;
        if (inflated < 0 || parts < 0 || tags < 0) {
            problems.error(
                    "XLSX_TOO_LARGE",
                    place,
                    ReadingLimits.INFLATED_BYTES >> 20,
                    ReadingLimits.PARTS,
                    ReadingLimits.TAGS);
            return false;
        }
        return true;
    }
}
