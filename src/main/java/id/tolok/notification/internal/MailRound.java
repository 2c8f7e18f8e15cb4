package id.tolok.notification.internal;

import id.tolok.notification.MailRhythm;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails what is due: single notices as they come, and once a day the digests. Where no mail server is configured nothing
 * is sent and nothing is lost. A mail that fails is tried again later and holds up nobody else's.
 */
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final LocalTime DIGEST_FROM = LocalTime.of(7, 0);
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    private final MailBox box;
    private final MailWriter writer;
    private final JavaMailSender sender;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MailRound(MailBox box, MailWriter writer, JavaMailSender sender, TransactionTemplate transactions, Clock clock) {
        this.box = box;
        this.writer = writer;
        this.sender = sender;
        this.transactions = transactions;
        this.clock = clock;
    }

    void go() {
        transactions.executeWithoutResult(status -> box.discardUnwanted());
        mail(MailRhythm.EACH, FAR_FUTURE);
        if (!LocalTime.now(clock).isBefore(DIGEST_FROM)) {
            mail(
                    MailRhythm.DAILY,
                    LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
        }
    }

    private void mail(MailRhythm rhythm, Instant noneSince) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> {
                var parcels = box.take(rhythm, clock.instant().minus(AGAIN_AFTER), noneSince);
                parcels.forEach(this::mail);
                return !parcels.isEmpty();
            }));
        }
    }

    private void mail(MailBox.Parcel parcel) {
        try {
            sender.send(writer.write(parcel, sender.createMimeMessage()));
            box.sent(parcel.notices(), clock.instant());
        } catch (MailException | MessagingException e) {
            LOG.warn("a mail could not be sent: {}", e.toString());
            box.failed(parcel.notices(), clock.instant());
        }
    }
}
