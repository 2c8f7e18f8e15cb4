package id.tolok.privacy.internal;

import id.tolok.privacy.Retention;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases every night what is older than it may be; on several nodes the second finds nothing left. */
@Component
class RetentionSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSchedule.class);

    private final Retention retention;
    private final CurrentActor actor;

    RetentionSchedule(Retention retention, CurrentActor actor) {
        this.retention = retention;
        this.actor = actor;
    }

    @Scheduled(cron = "0 40 2 * * *")
    void go() {
        int erased = actor.as(Actor.system("retention"), retention::eraseExpired);
        LOG.info("{} records reached the end of their term", erased);
    }
}
