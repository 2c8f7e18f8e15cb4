package id.tolok.evidence.internal;

import id.tolok.shared.RetainedContent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of evidence; that there was one, its size and its hash stay, so that a copy can still be proven. */
@Component
class EvidenceRetention implements RetainedContent {

    private static final int USUAL_YEARS = 10;

    private final JdbcClient database;

    EvidenceRetention(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "evidence";
    }

    @Override
    public int usualYears() {
        return USUAL_YEARS;
    }

    @Override
    public int eraseBefore(LocalDate day) {
        return database.sql("update evidence_file set content = ? where uploaded_at < ? and length(content) > 0")
                .params(new byte[0], day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
    }
}
