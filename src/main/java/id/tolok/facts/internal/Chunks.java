package id.tolok.facts.internal;

import id.tolok.facts.intake.FactRow;
import id.tolok.facts.intake.FactSink;
import id.tolok.shared.Issue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Cuts what a file holds into chunks between its rows; what a former attempt stored already is passed over. */
final class Chunks implements FactSink {

    private final int doneBefore;
    private final Predicate<FactRow> repeats;
    private final Consumer<Chunk> full;
    private Chunk chunk;
    private int line;

    /** @param repeats rows that are passed over; asked for each, also for those of a former attempt */
    Chunks(int doneBefore, Predicate<FactRow> repeats, Consumer<Chunk> full) {
        this.doneBefore = doneBefore;
        this.repeats = repeats;
        this.full = full;
        this.chunk = new Chunk(doneBefore);
    }

    @Override
    public void startRow(int next) {
        if (chunk.isFull()) {
            flush();
        }
        line = next;
        if (isNew()) {
            chunk.startRow(line);
        }
    }

    @Override
    public boolean passesOver(FactRow fact) {
        boolean over = repeats.test(fact);
        if (over && isNew()) {
            chunk.passOver();
        }
        return over;
    }

    @Override
    public void fact(FactRow fact) {
        if (isNew()) {
            chunk.add(fact);
        }
    }

    @Override
    public void issue(Issue issue) {
        if (isNew()) {
            chunk.add(issue);
        }
    }

    void flush() {
        full.accept(chunk);
        chunk = new Chunk(Math.max(doneBefore, line));
    }

    /** Before the first row nothing was stored by anybody. */
    private boolean isNew() {
        return line > doneBefore || doneBefore == 0;
    }
}
