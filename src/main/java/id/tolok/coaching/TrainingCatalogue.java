package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_CONFIRM;
import static id.tolok.shared.Permission.COACHING_OWN;
import static id.tolok.shared.Permission.COACHING_READ_ALL;
import static id.tolok.shared.Permission.COACHING_RELEASE;

import id.tolok.coaching.internal.CourseRows;
import id.tolok.shared.Auditable;
import id.tolok.shared.Requires;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses that HR offers; closed ones stay on record for the actions that name them. */
@Service
@Transactional
public class TrainingCatalogue {

    private final CourseRows rows;
    private final ApplicationEventPublisher events;

    TrainingCatalogue(CourseRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Open ones first, by title. */
    @Requires({COACHING_OWN, COACHING_CONFIRM, COACHING_READ_ALL})
    @Transactional(readOnly = true)
    public List<Course> all() {
        return rows.all();
    }

    @Requires(COACHING_RELEASE)
    public CourseId add(CourseData data) {
        var id = rows.add(data);
        events.publishEvent(Auditable.of("coaching.course-added", "course:" + id.value()));
        return id;
    }

    @Requires(COACHING_RELEASE)
    public void change(CourseId id, CourseData data) {
        rows.change(id, data);
        events.publishEvent(Auditable.of("coaching.course-changed", "course:" + id.value()));
    }

    @Requires(COACHING_RELEASE)
    public void close(CourseId id) {
        rows.close(id);
        events.publishEvent(Auditable.of("coaching.course-closed", "course:" + id.value()));
    }
}
