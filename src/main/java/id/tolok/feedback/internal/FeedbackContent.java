package id.tolok.feedback.internal;

import id.tolok.shared.RetainedContent;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of citizens and the name that they gave of an officer; what it counted for stays. */
@Component
class FeedbackContent implements RetainedContent {

    private static final int USUAL_YEARS = 5;

    private final JdbcClient database;

    FeedbackContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "feedback";
    }

    @Override
    public int usualYears() {
        return USUAL_YEARS;
    }

    @Override
    public int eraseBefore(LocalDate day) {
        return database.sql("""
                        update feedback set content = '', officer = '', reply = case when reply is null then null else '' end
                        where received_on < ? and (content <> '' or officer <> '')""").param(day).update();
    }
}
