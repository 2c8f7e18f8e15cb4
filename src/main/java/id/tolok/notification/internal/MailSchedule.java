package id.tolok.notification.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes round every half minute, where a mail server is configured. */
@Component
class MailSchedule {

    private final Optional<MailRound> round;

    MailSchedule(
            ObjectProvider<JavaMailSender> sender,
            MailBox box,
            MailWriter writer,
            TransactionTemplate transactions,
            Clock clock) {
        this.round = Optional.ofNullable(sender.getIfAvailable())
                .map(configured -> new MailRound(box, writer, configured, transactions, clock));
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 20_000)
    void go() {
        round.ifPresent(MailRound::go);
    }
}
