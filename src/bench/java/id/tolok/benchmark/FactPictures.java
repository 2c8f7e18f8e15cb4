package id.tolok.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What people wait for who look at the facts of 20,000 people: who lacks what, and one person's numbers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms128m", "-Xmx512m"})
@State(Scope.Benchmark)
public class FactPictures {

    @Param({"postgresql", "h2"})
    String database;

    private IntakeOffice office;

    @Setup(Level.Trial)
    public void setUp() throws IOException, SQLException {
        office = IntakeOffice.open(database);
        office.importFile();
    }

    @TearDown(Level.Trial)
    public void tearDown() throws IOException {
        office.close();
    }

    @Benchmark
    @MustReach(seconds = 5)
    public int matrixOfEverybody() {
        return office.missing();
    }

    @Benchmark
    @MustReach(seconds = 0.5)
    public int numbersOfOnePerson() {
        return office.numbers();
    }
}
