package id.tolok.privacy;

import static id.tolok.shared.Permission.PRIVACY_ANSWER;
import static id.tolok.shared.Permission.PRIVACY_READ;

import id.tolok.privacy.internal.RetentionRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.Requires;
import id.tolok.shared.RetainedContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long personal content is kept, and its erasing: the only way by which such content ever leaves. */
@Service
@Transactional
public class Retention {

    private static final int MOST_YEARS = 100;
    private static final int LONGEST_HOLDER = 200;

    private final List<RetainedContent> contents;
    private final RetentionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(List<RetainedContent> contents, RetentionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.contents = contents.stream()
                .sorted(Comparator.comparing(RetainedContent::code))
                .toList();
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How long one kind of content is kept.
     *
     * @param holder who answers for it; empty where nobody was named
     */
    public record Term(String code, int years, String holder) {}

    @Requires(PRIVACY_READ)
    @Transactional(readOnly = true)
    public List<Term> terms() {
        return contents.stream().map(this::term).toList();
    }

    /** @throws PrivacyRefusal when there is no such content, the years are not 1 to 100, or nobody answers for it */
    @Requires(PRIVACY_ANSWER)
    public void keep(Term term) {
        var holder = term.holder().strip();
        if (holder.isEmpty() || holder.length() > LONGEST_HOLDER) {
            throw new PrivacyRefusal("RETENTION_HOLDER", LONGEST_HOLDER);
        }
        if (term.years() < 1 || term.years() > MOST_YEARS) {
            throw new PrivacyRefusal("RETENTION_YEARS", MOST_YEARS);
        }
        if (contents.stream().noneMatch(content -> content.code().equals(term.code()))) {
            throw new PrivacyRefusal("RETENTION_UNKNOWN", term.code());
        }
        rows.store(new Term(term.code(), term.years(), holder));
        events.publishEvent(Auditable.of("privacy.retention-changed", subject(term.code())));
    }

    /**
     * Erases what is older than it may be.
     *
     * @return how many records lost their content
     */
    @Requires(PRIVACY_ANSWER)
    public int eraseExpired() {
        int erased = 0;
        for (var content : contents) {
            int count = content.eraseBefore(
                    LocalDate.now(clock).minusYears(term(content).years()));
            if (count > 0) {
                events.publishEvent(Auditable.of("privacy.content-erased", subject(content.code())));
            }
            erased += count;
        }
        return erased;
    }

    private Term term(RetainedContent content) {
        return rows.find(content.code()).orElseGet(() -> new Term(content.code(), content.usualYears(), ""));
    }

    private static String subject(String code) {
        return "content:" + code;
    }
}
