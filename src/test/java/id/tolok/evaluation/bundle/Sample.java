package id.tolok.evaluation.bundle;

import id.tolok.audit.AuditEntry;
import id.tolok.audit.MerkleRoot;
import id.tolok.audit.bundle.BundleZip;
import id.tolok.audit.bundle.ChainSegment;
import id.tolok.audit.bundle.ChainSegment.Link;
import id.tolok.audit.bundle.Proofs;
import id.tolok.audit.bundle.ProvenHash;
import id.tolok.audit.internal.ChainHash;
import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import id.tolok.evaluation.internal.FactsJson;
import id.tolok.rules.pack.PackCheck;
import id.tolok.rules.pack.RulePack;
import id.tolok.shared.Hash;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The third of seven people in a run by the shipped rules: absent on three days. */
public final class Sample {

    private static final int PEOPLE = 7;
    private static final int THIRD = 2;
    private static final PackCheck PACK = PackCheck.of(Path.of("rules/asemrowo"));

    private Sample() {}

    public static byte[] zip() {
        return bundle().toZip();
    }

    static ResultBundle bundle() {
        var facts = new String(FactsJson.write(facts()), StandardCharsets.UTF_8);
        var result = result(facts());
        var snapshot = tree(Hash.of(facts));
        var results = tree(OutcomeJson.read(result).hash());
        var proofs = new Proofs(
                new ProvenHash(Hash.of(facts), snapshot.proof()),
                new ProvenHash(OutcomeJson.read(result).hash(), results.proof()));
        return new ResultBundle(facts, pack().files(), result, proofs, chain(snapshot.root(), results.root()));
    }

    static Path file(Path folder, SortedMap<String, byte[]> parts) throws IOException {
        return Files.write(folder.resolve("bundle.zip"), BundleZip.write(parts));
    }

    private static String result(EmployeeFacts facts) {
        CompiledRules rules = PACK.rules().orElseThrow();
        var name = "asemrowo@1 sha256:" + pack().contentHash();
        return OutcomeJson.line(facts.employee().nip(), name, rules.evaluate(facts));
    }

    private static RulePack pack() {
        return PACK.pack().orElseThrow();
    }

    private static MerkleRoot tree(Hash third) {
        var root = MerkleRoot.proving(THIRD);
        IntStream.range(0, PEOPLE).forEach(i -> root.add(i == THIRD ? third : Hash.of("person " + i)));
        return root;
    }

    private static ChainSegment chain(Hash snapshot, Hash results) {
        var before = Hash.of("whatever was before");
        var sealed = link(
                40,
                before,
                new AuditEntry(
                        90,
                        at(1),
                        "system:run",
                        "evaluation.run-completed",
                        "run:12",
                        Optional.of(snapshot),
                        Optional.of(results),
                        Optional.of(40L)));
        var seen = link(
                41,
                sealed.hash(),
                new AuditEntry(
                        91,
                        at(2),
                        "dewi",
                        "evaluation.result-viewed",
                        "result:345",
                        Optional.empty(),
                        Optional.of(Hash.of("seen")),
                        Optional.of(41L)));
        return new ChainSegment(before, List.of(sealed, seen));
    }

    private static Link link(long place, Hash before, AuditEntry entry) {
        return new Link(place, entry, ChainHash.of(place, before, entry));
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-11-25T03:0" + minute + ":00.123456Z");
    }

    private static EmployeeFacts facts() {
        var days = Stream.of(5, 7, 12).map(day -> LocalDate.of(2026, 1, day)).toList();
        return new EmployeeFacts(
                new Employee("199001012015011001", "Contoh", "PNS", "FUNGSIONAL", "Analis", "AHLI_MUDA", "KEC"),
                new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12),
                List.of(
                        number("absence_days", 3),
                        number("absence_longest_run", 1),
                        number("late_minutes", 0),
                        number("early_leave_minutes", 0),
                        number("public_praise", 2),
                        number("public_complaint", 0),
                        number("innovation_adopted", 0),
                        number("goal_achievement", 95),
                        number("service_on_time", 96),
                        number("behaviour_loyal", 3)),
                days.stream()
                        .map(day -> new Observation("absence_days", BigDecimal.ONE, null, day, "mesin"))
                        .toList(),
                List.of());
    }

    private static Indicator number(String code, int value) {
        return new Indicator(code, BigDecimal.valueOf(value), null, 1);
    }
}
