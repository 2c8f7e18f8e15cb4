package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Executable.Group;
import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** What Drools does in one evaluation. */
final class Session implements AutoCloseable {

    private final Sessions sessions;
    private final SeenFacts seen;
    private final KieSession drools;
    private final Matches matches;
    private boolean clean;

    Session(Sessions sessions, Budget budget) {
        this.sessions = sessions;
        seen = sessions.seen();
        matches = new Matches(budget);
        drools = sessions.take();
        drools.setGlobal(Executable.MATCHES, matches);
    }

    /** @return the handle of all facts as one */
    FactHandle insert(FactBase facts) {
        for (var type : seen.types()) {
            insert(facts.of(type));
        }
        return drools.insert(facts);
    }

    void insert(Collection<Evidence> facts) {
        for (var fact : facts) {
            if (seen.contains(fact)) {
                drools.insert(fact);
            }
        }
    }

    /** Lets the rules of the groups fire, one group after the other. */
    void run(List<Group> groups, Matches.Taker taker) {
        matches.handTo(taker);
        if (sessions.areOfRows()) {
            drools.fireAllRules();
        } else {
            for (var group : groups) {
                matches.begin(group);
                drools.getAgenda().getAgendaGroup(group.name()).setFocus();
                drools.fireAllRules();
            }
        }
        matches.end();
    }

    /** All groups ran. */
    void end(FactHandle all) {
        drools.delete(all);
        clean = true;
    }

    @Override
    public void close() {
        sessions.giveBack(drools, clean);
    }
}
