package id.tolok.coaching.internal;

import id.tolok.shared.RetainedContent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What two people wrote down about a dialogue; that it was held stays. */
@Component
class DialogueContent implements RetainedContent {

    private static final int USUAL_YEARS = 3;

    private final JdbcClient database;

    DialogueContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "dialogues";
    }

    @Override
    public int usualYears() {
        return USUAL_YEARS;
    }

    @Override
    public int eraseBefore(LocalDate day) {
        return database.sql("update coaching_dialogue set employee_notes = '', assessor_notes = ''"
                        + " where held_at < ? and (employee_notes <> '' or assessor_notes <> '')")
                .param(day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }
}
