package id.tolok.notification.internal;

import id.tolok.notification.MailRhythm;
import id.tolok.notification.MailSettings;
import id.tolok.shared.EmployeeId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notices wait to be mailed to whom. What nobody wants by mail is taken off the list, so that it stays short. */
@Repository
class MailBox {

    private static final int AT_A_TIME = 200;
    private static final int MOST_FAILURES = 5;

    /** The notices of one person that go into one mail. */
    record Parcel(EmployeeId to, MailSettings settings, List<NoticeRow> notices) {}

    private final JdbcClient database;
    private final SettingsRows settings;

    MailBox(JdbcClient database, SettingsRows settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Those of people without mail, or who read them already, are never sent. */
    void discardUnwanted() {
        database.sql("update notice set mail_state = 'NONE' where mail_state = 'DUE' and (read_at is not null"
                        + " or not exists (select 1 from mail_setting s where s.employee_id = notice.employee_id"
                        + " and s.rhythm <> 'OFF'))")
                .update();
    }

    /**
     * People to whom mail of this rhythm is due; rows that another node is working on are left to it.
     *
     * @param noneSince people who got a mail since then wait for the next time
     */
    List<Parcel> take(MailRhythm rhythm, Instant notTriedSince, Instant noneSince) {
        var rows = database.sql("""
                select id, employee_id, code, arguments, link, created_at, read_at from notice
                where mail_state = 'DUE' and (mail_tried_at is null or mail_tried_at < :since)
                    and employee_id in (select s.employee_id from mail_setting s where s.rhythm = :rhythm)
                    and not exists (select 1 from notice n where n.employee_id = notice.employee_id
                        and n.mail_state = 'SENT' and n.mail_tried_at >= :none)
                order by employee_id, id fetch first %d rows only for update skip locked""".formatted(AT_A_TIME))
                .param("since", notTriedSince.atOffset(ZoneOffset.UTC))
                .param("none", noneSince.atOffset(ZoneOffset.UTC))
                .param("rhythm", rhythm.name())
                .query(NoticeRows::row)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(NoticeRow::to, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> settings.find(entry.getKey()).stream()
                        .map(wanted -> new Parcel(entry.getKey(), wanted, entry.getValue())))
                .toList();
    }

    void sent(List<NoticeRow> notices, Instant now) {
        mark(notices, "mail_state = 'SENT'", now.atOffset(ZoneOffset.UTC));
    }

    /** Tried again later, a few times. */
    void failed(List<NoticeRow> notices, Instant now) {
        mark(
                notices,
                "mail_failures = mail_failures + 1, mail_state = case when mail_failures + 1 >= " + MOST_FAILURES
                        + " then 'FAILED' else 'DUE' end",
                now.atOffset(ZoneOffset.UTC));
    }

    private void mark(List<NoticeRow> notices, String change, OffsetDateTime at) {
        database.sql("update notice set " + change + ", mail_tried_at = :at where id in (:ids)")
                .param("at", at)
                .param("ids", notices.stream().map(row -> row.id().value()).toList())
                .update();
    }
}
