package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.RuleSet;
import id.tolok.rules.pack.RulePack;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Refusal;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** At the start, publishes each shipped pack whose rule set this installation does not know as its version 1. */
@Component
@Order(10)
class FirstVersions implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVersions.class);

    private final ShippedPacks packs;
    private final RuleSetRows ruleSets;
    private final GoingLive goingLive;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    FirstVersions(
            ShippedPacks packs,
            RuleSetRows ruleSets,
            GoingLive goingLive,
            CurrentActor currentActor,
            TransactionTemplate transaction) {
        this.packs = packs;
        this.ruleSets = ruleSets;
        this.goingLive = goingLive;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        currentActor.as(Actor.system("start"), () -> packs.all().forEach(this::read));
    }

    private void read(String folder, List<SourceFile> files) {
        var read = RulePackReader.read(files);
        read.issues().forEach(issue -> LOG.warn("rules/{}/{}", folder, issue.line(Locale.ENGLISH)));
        read.pack().filter(pack -> ruleSets.find(pack.id()).isEmpty()).ifPresent(pack -> introduce(pack, files));
    }

    private void introduce(RulePack pack, List<SourceFile> files) {
        try {
            transaction.executeWithoutResult(
                    status -> goingLive.introduce(new RuleSet(pack.id(), pack.titles()), files, pack.effectiveFrom()));
            LOG.info("published version 1 of rule set {}", pack.id().value());
        } catch (Refusal refusal) {
            LOG.error("rule set {} was not published: {}", pack.id().value(), refusal.message(Locale.ENGLISH));
        }
    }
}
