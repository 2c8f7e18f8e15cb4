package id.tolok.evaluation.internal;

import id.tolok.evaluation.Run;
import id.tolok.shared.RunId;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The machinery of runs on a database of its own, over invented people, in a process that may be killed. It tells on
 * standard output what happens: {@code run ID}, {@code stored PEOPLE}, {@code ended STATE ROOT MILLISECONDS}.
 */
public final class KilledNode {

    private static final long LOOK_EVERY_NANOS = 5_000_000;

    private KilledNode() {}

    /** @param words URL and user of the database, number of people, then {@code start} or {@code go ID} */
    public static void main(String[] words) {
        var people = InventedPeople.quick(Integer.parseInt(words[2]));
        try (var node = RunSetup.start(words[0], words[1], people)) {
            var run = words[3].equals("go") ? new RunId(Long.parseLong(words[4])) : queue(node);
            say("run " + run.value());
            watch(node.getBean(RunStore.class), node.getBean(RuleHitStore.class), run);
        }
        System.exit(0);
    }

    private static RunId queue(ConfigurableApplicationContext node) {
        var runs = node.getBean(RunStore.class);
        return node.getBean(TransactionTemplate.class).execute(status -> {
            var id = runs.nextId();
            runs.insert(InventedPeople.run(id));
            node.publishEvent(new RunQueued(id));
            return id;
        });
    }

    private static void watch(RunStore runs, RuleHitStore hits, RunId id) {
        long start = System.nanoTime();
        int stored = 0;
        Run run = runs.find(id).orElseThrow();
        while (!run.state().isOver()) {
            int now = hits.stored(id).people();
            if (now > stored) {
                say("stored " + now);
                stored = now;
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            run = runs.find(id).orElseThrow();
        }
        say("ended " + run.state() + " "
                + run.merkleRoot().map(root -> root.hex()).orElse("-") + " " + (System.nanoTime() - start) / 1_000_000);
    }

    private static void say(String line) {
        System.out.println("node: " + line);
        System.out.flush();
    }
}
