package id.tolok.notification.internal;

import id.tolok.notification.MailRhythm;
import id.tolok.notification.MailSettings;
import id.tolok.shared.EmployeeId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each person wants notices. */
@Repository
public class SettingsRows {

    private final JdbcClient database;

    SettingsRows(JdbcClient database) {
        this.database = database;
    }

    public Optional<MailSettings> find(EmployeeId person) {
        return database.sql("select address, rhythm, language from mail_setting where employee_id = ?")
                .param(person.value())
                .query((row, number) -> new MailSettings(
                        row.getString("address"),
                        MailRhythm.valueOf(row.getString("rhythm")),
                        Locale.of(row.getString("language"))))
                .optional();
    }

    public void store(EmployeeId person, MailSettings settings) {
        int changed = database.sql(
                        "update mail_setting set address = ?, rhythm = ?, language = ? where employee_id = ?")
                .params(
                        settings.address(),
                        settings.rhythm().name(),
                        settings.language().getLanguage(),
                        person.value())
                .update();
        if (changed == 0) {
            database.sql("insert into mail_setting (employee_id, address, rhythm, language) values (?, ?, ?, ?)")
                    .params(
                            person.value(),
                            settings.address(),
                            settings.rhythm().name(),
                            settings.language().getLanguage())
                    .update();
        }
    }
}
