package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that works slowly on a run until somebody kills it; it says how many results are stored. */
final class RunProcess {

    private RunProcess() {}

    /** @param arguments URL and user of the database, number of people, id of the run */
    public static void main(String[] arguments) {
        var people = new InventedPeople(Integer.parseInt(arguments[2]), facts -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(4));
            return facts;
        });
        var run = new RunId(Long.parseLong(arguments[3]));
        var hits = RunSetup.start(arguments[0], arguments[1], people).getBean(RuleHitStore.class);
        while (true) {
            System.out.println(hits.stored(run).people());
        }
    }
}
