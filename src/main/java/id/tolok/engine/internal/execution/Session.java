package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Executable.Group;
import id.tolok.engine.internal.execution.Matches.Match;
import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.KieSession;

/** Drools' session of one evaluation. */
final class Session implements AutoCloseable {

    private final SeenFacts seen;
    private final KieSession drools;
    private final Matches matches;

    Session(Executable rules, FactBase facts, Budget budget) {
        seen = rules.seen();
        drools = rules.base().newKieSession();
        matches = new Matches(budget);
        drools.setGlobal(Executable.MATCHES, matches);
        drools.insert(facts);
        insert(facts.all());
    }

    void insert(Collection<Evidence> facts) {
        for (var fact : facts) {
            if (seen.contains(fact)) {
                drools.insert(fact);
            }
        }
    }

    /** Lets the rules of a group fire. */
    List<Match> run(Group group) {
        drools.getAgenda().getAgendaGroup(group.name()).setFocus();
        drools.fireAllRules();
        return matches.drain();
    }

    @Override
    public void close() {
        drools.dispose();
    }
}
