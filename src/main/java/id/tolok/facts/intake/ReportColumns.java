package id.tolok.facts.intake;

import java.util.Set;

/** The column of messages that a checked file gets. Handed in again, it is passed over. */
public final class ReportColumns {

    public static final String MESSAGES_ID = "pesan_tolok";
    public static final String MESSAGES_EN = "tolok_messages";

    private static final Set<String> OURS = Set.of(MESSAGES_ID, MESSAGES_EN);

    private ReportColumns() {}

    static boolean isOurs(String header) {
        return OURS.contains(ColumnMapping.key(header));
    }
}
