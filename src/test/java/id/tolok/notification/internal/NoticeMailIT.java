package id.tolok.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.tolok.access.Role;
import id.tolok.notification.MailRhythm;
import id.tolok.notification.MailSettings;
import id.tolok.notification.Notifications;
import id.tolok.notification.StoredNotice;
import id.tolok.organisation.EmployeeImport;
import id.tolok.organisation.Organisation;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Notice;
import id.tolok.testing.Actors;
import id.tolok.testing.EmployeeCsv;
import id.tolok.testing.Nips;
import id.tolok.testing.WholeApplication;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** From a notice to the mail that a real SMTP server received. */
@WholeApplication
final class NoticeMailIT {

    private static final int FIRST_NIP = 90_000;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Jakarta");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    private Notifications notifications;

    @Autowired
    private MailBox box;

    @Autowired
    private MailWriter writer;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EmployeeImport employees;

    @Autowired
    private Organisation organisation;

    @Autowired
    private CurrentActor actor;

    @BeforeEach
    void start() {
        server.start();
        actor.as(
                Actors.of(Role.HR),
                () -> employees.apply(
                        "surel.csv",
                        new EmployeeCsv()
                                .head(Nips.number(FIRST_NIP), "SRL")
                                .member(Nips.number(FIRST_NIP + 1), "Surel Satu", "SRL", Nips.number(FIRST_NIP))
                                .member(Nips.number(FIRST_NIP + 2), "Surel Dua", "SRL", Nips.number(FIRST_NIP))
                                .member(Nips.number(FIRST_NIP + 3), "Surel Tiga", "SRL", Nips.number(FIRST_NIP))
                                .bytes(),
                        LocalDate.of(2026, 1, 1)));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailsANoticeOnceInTheReadersLanguage() throws Exception {
        var reader = person(1);
        choose(reader, new MailSettings("satu@contoh.go.id", MailRhythm.EACH, Locale.ENGLISH));
        tell(reader, "criteria-changed", List.of("Penilaian <b>", "2", "2026-07-01"), "criteria");

        round(server.getSmtp().getPort(), "2026-06-01T03:00:00Z").go();
        round(server.getSmtp().getPort(), "2026-06-01T03:10:00Z").go();

        var mails = mailsTo("satu@contoh.go.id");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).contains("1 July 2026");
        assertThat(GreenMailUtil.getWholeMessage(mails.getFirst()))
                .contains("http://localhost:8080/criteria")
                .contains("Penilaian &lt;b&gt;");
    }

    @Test
    void sumsUpOnceADayAndLeavesOutWhatWasRead() throws Exception {
        var reader = person(2);
        choose(reader, new MailSettings("dua@contoh.go.id", MailRhythm.DAILY, Locale.of("id")));
        tell(reader, "criteria-changed", List.of("A", "1", "2026-07-01"), "criteria");
        tell(reader, "criteria-changed", List.of("B", "2", "2026-07-01"), "criteria");
        tell(reader, "criteria-changed", List.of("C", "3", "2026-07-01"), "criteria");
        as(
                reader,
                () -> notifications.read(
                        notifications.newest(Locale.of("id"), 0, 1).getFirst().id()));

        round(server.getSmtp().getPort(), "2026-06-01T06:59:00+07:00").go();
        assertThat(mailsTo("dua@contoh.go.id")).isEmpty();

        round(server.getSmtp().getPort(), "2026-06-01T07:01:00+07:00").go();
        tell(reader, "criteria-changed", List.of("D", "4", "2026-07-01"), "criteria");
        round(server.getSmtp().getPort(), "2026-06-01T15:00:00+07:00").go();
        assertThat(mailsTo("dua@contoh.go.id")).hasSize(1);
        assertThat(mailsTo("dua@contoh.go.id").getFirst().getSubject()).isEqualTo("Tolok: 2 pemberitahuan");

        round(server.getSmtp().getPort(), "2026-06-02T07:01:00+07:00").go();
        assertThat(mailsTo("dua@contoh.go.id")).hasSize(2);
    }

    @Test
    void keepsTheNoticeAndTriesAgainWhenTheServerIsDown() {
        var reader = person(3);
        choose(reader, new MailSettings("tiga@contoh.go.id", MailRhythm.EACH, Locale.of("id")));
        tell(reader, "criteria-changed", List.of("A", "1", "2026-07-01"), "criteria");
        int port = server.getSmtp().getPort();
        server.stop();

        round(port, "2026-06-01T03:00:00Z").go();
        server.start();
        round(server.getSmtp().getPort(), "2026-06-01T03:05:00Z").go();
        assertThat(mailsTo("tiga@contoh.go.id")).isEmpty();
        round(server.getSmtp().getPort(), "2026-06-01T03:11:00Z").go();

        assertThat(mailsTo("tiga@contoh.go.id")).hasSize(1);
        assertThat(as(reader, notifications::unread)).isEqualTo(1);
    }

    @Test
    void showsNobodyTheNoticesOfOthers() {
        var reader = person(1);
        var other = person(2);
        tell(reader, "criteria-changed", List.of("A", "1", "2026-07-01"), "criteria");
        var notice =
                as(reader, () -> notifications.newest(Locale.ENGLISH, 0, 1)).getFirst();

        as(other, () -> notifications.read(notice.id()));

        assertThat(as(reader, () -> notifications.newest(Locale.ENGLISH, 0, 1))
                        .getFirst()
                        .isUnread())
                .isTrue();
        assertThat(as(other, () -> notifications.newest(Locale.ENGLISH, 0, 100)))
                .extracting(StoredNotice::id)
                .doesNotContain(notice.id());
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address))
                .toList();
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailRound round(int port, String now) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new MailRound(
                box,
                writer,
                sender,
                transactions,
                Clock.fixed(OffsetDateTime.parse(now).toInstant(), OFFICE));
    }

    private void tell(EmployeeId to, String code, List<String> arguments, String link) {
        transactions.executeWithoutResult(status -> events.publishEvent(new Notice(to, code, arguments, link)));
    }

    private void choose(EmployeeId who, MailSettings settings) {
        as(who, () -> notifications.choose(settings));
    }

    private EmployeeId person(int number) {
        return actor.as(Actors.of(Role.HR), () -> organisation.employeeByNip(Nips.number(FIRST_NIP + number)))
                .orElseThrow()
                .id();
    }

    private void as(EmployeeId who, Runnable work) {
        actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }

    private <T> T as(EmployeeId who, Supplier<T> work) {
        return actor.as(Actors.of(Role.EMPLOYEE, who), work);
    }
}
