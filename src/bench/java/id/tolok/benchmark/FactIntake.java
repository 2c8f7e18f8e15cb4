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

/**
 * A million observations of 20,000 people into the database, durably, in a heap of 512 MB and from a cold start: through
 * the import (a CSV file, every row checked), handed in or posted over REST, and by what the database itself offers, without any check but its own.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms128m", "-Xmx512m"})
@State(Scope.Benchmark)
public class FactIntake {

    @Param({"postgresql", "h2"})
    String database;

    private IntakeOffice office;

    @Setup(Level.Trial)
    public void setUp() throws IOException, SQLException {
        office = IntakeOffice.open(database);
    }

    @TearDown(Level.Trial)
    public void tearDown() throws IOException {
        office.close();
    }

    @Benchmark
    @MustReach(seconds = 25, parameter = "postgresql")
    @MustReach(seconds = 40, parameter = "h2")
    public int tolok() {
        return office.importFile();
    }

    @Benchmark
    public int rest() throws IOException, InterruptedException {
        return office.post();
    }

    @Benchmark
    public int bulkLoad() throws SQLException, IOException {
        return office.bulkLoad();
    }
}
