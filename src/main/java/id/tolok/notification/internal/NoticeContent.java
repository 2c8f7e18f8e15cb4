package id.tolok.notification.internal;

import id.tolok.shared.RetainedContent;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices: nobody needs old ones. */
@Component
class NoticeContent implements RetainedContent {

    private static final int USUAL_YEARS = 2;

    private final JdbcClient database;

    NoticeContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "notices";
    }

    @Override
    public int usualYears() {
        return USUAL_YEARS;
    }

    @Override
    public int eraseBefore(LocalDate day) {
        return database.sql("""
                        delete from notice where created_at < ?""").param(day).update();
    }
}
