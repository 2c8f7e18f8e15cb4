package id.tolok.notification;

import id.tolok.notification.internal.NoticeRows;
import id.tolok.notification.internal.NoticeTexts;
import id.tolok.notification.internal.SettingsRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.OpenToAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in, and how that person wants them. Nobody sees those of others. */
@Service
@Transactional(readOnly = true)
public class Notifications {

    private final NoticeRows rows;
    private final SettingsRows settings;
    private final NoticeTexts texts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Notifications(
            NoticeRows rows,
            SettingsRows settings,
            NoticeTexts texts,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.settings = settings;
        this.texts = texts;
        this.actor = actor;
        this.events = events;
    }

    /** The own notices, newest first. */
    @OpenToAll("everybody reads the own notices and nobody else's")
    public List<StoredNotice> newest(Locale language, int offset, int limit) {
        return own().map(person -> rows.newest(person, offset, limit).stream()
                        .map(row -> new StoredNotice(
                                row.id(),
                                texts.sentence(row.code(), row.arguments(), language),
                                row.link(),
                                row.at(),
                                row.readAt()))
                        .toList())
                .orElseGet(List::of);
    }

    @OpenToAll("everybody reads the own notices and nobody else's")
    public int count() {
        return own().map(rows::count).orElse(0);
    }

    @OpenToAll("everybody reads the own notices and nobody else's")
    public int unread() {
        return own().map(rows::unread).orElse(0);
    }

    @OpenToAll("everybody reads the own notices and nobody else's")
    @Transactional
    public void read(NoticeId notice) {
        own().ifPresent(person -> rows.read(person, notice));
    }

    @OpenToAll("everybody reads the own notices and nobody else's")
    @Transactional
    public void readAll() {
        own().ifPresent(rows::readAll);
    }

    @OpenToAll("everybody chooses for oneself")
    public MailSettings mailSettings() {
        return own().flatMap(settings::find).orElse(MailSettings.NONE);
    }

    /** @throws NotificationRefusal {@code NOTICES_NEED_EMPLOYEE} where the account belongs to no employee */
    @OpenToAll("everybody chooses for oneself")
    @Transactional
    public void choose(MailSettings chosen) {
        var person = own().orElseThrow(() -> new NotificationRefusal("NOTICES_NEED_EMPLOYEE"));
        settings.store(person, chosen);
        events.publishEvent(Auditable.of("notification.mail-chosen", "employee:" + person.value()));
    }

    private Optional<EmployeeId> own() {
        return actor.get().employee();
    }
}
