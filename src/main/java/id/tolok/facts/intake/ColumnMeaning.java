package id.tolok.facts.intake;

import java.util.Arrays;
import java.util.Locale;

/** What a column of a facts file holds. */
public sealed interface ColumnMeaning {

    String VALUE_OF = "value-of:";
    String NOTHING = "-";

    /** Stable, for keeping. */
    String code();

    static ColumnMeaning ofCode(String code) {
        if (code.startsWith(VALUE_OF)) {
            return new ValueOf(code.substring(VALUE_OF.length()));
        }
        return Arrays.stream(FactColumn.values())
                .filter(column -> column.code().equals(code))
                .findFirst()
                .<ColumnMeaning>map(Part::new)
                .orElseGet(Nothing::new);
    }

    /** The parts of a fact. */
    enum FactColumn {
        NIP,
        INDICATOR,
        VALUE,
        DATE,
        SOURCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Part(FactColumn column) implements ColumnMeaning {
        @Override
        public String code() {
            return column.code();
        }
    }

    /** The value of one indicator: the row holds one fact for each such column that is filled. */
    record ValueOf(String indicator) implements ColumnMeaning {
        @Override
        public String code() {
            return VALUE_OF + indicator;
        }
    }

    /** Not read. */
    record Nothing() implements ColumnMeaning {
        @Override
        public String code() {
            return NOTHING;
        }
    }
}
