package id.tolok.evaluation.bundle;

import id.tolok.audit.AuditEntry;
import id.tolok.audit.bundle.CanonicalPart;
import id.tolok.audit.bundle.ChainSegment.Link;
import id.tolok.engine.CompiledRules;
import id.tolok.engine.Engine;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.OutcomeJson.Stored;
import id.tolok.evaluation.internal.FactsJson;
import id.tolok.rules.pack.PackCheck;
import id.tolok.shared.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Verifies a bundle from the outside in: the chain, the proofs that hang on it, facts and rules, and at last the result,
 * by evaluating again. Stops at the first thing that does not match.
 */
public final class BundleCheck {

    /** What an entry of the chain is called that seals the results of a run. */
    public static final String RUN_COMPLETED = "evaluation.run-completed";

    private static final String RESULT = "result.json";

    private final ResultBundle bundle;
    private final List<Finding> found = new ArrayList<>();

    private BundleCheck(ResultBundle bundle) {
        this.bundle = bundle;
    }

    /** What matched, in order; the last finding may be a defect. */
    public static List<Finding> check(ResultBundle bundle) {
        var check = new BundleCheck(bundle);
        check.run();
        return List.copyOf(check.found);
    }

    /** @param code of the sentence about it */
    public record Finding(boolean matches, String code, List<String> arguments) {
        public Finding {
            arguments = List.copyOf(arguments);
        }
    }

    private void run() {
        chain().ifPresent(seal -> {
            if (proofs(seal) && facts()) {
                var stated = CanonicalPart.read(RESULT, bundle.result(), OutcomeJson::read);
                if (rules(stated)) {
                    result(stated);
                }
            }
        });
    }

    private Optional<AuditEntry> chain() {
        var links = bundle.chain().links();
        var defect = bundle.chain().defect();
        if (defect.isPresent()) {
            fail("BUNDLE_CHAIN_ALTERED", defect.get());
            return Optional.empty();
        }
        var seal = links.stream()
                .map(Link::entry)
                .filter(entry -> entry.action().equals(RUN_COMPLETED))
                .filter(entry -> entry.before().isPresent() && entry.after().isPresent())
                .findFirst();
        if (seal.isEmpty()) {
            fail("BUNDLE_CHAIN_WITHOUT_RUN");
        } else {
            var last = links.getLast();
            match("BUNDLE_CHAIN_FITS", links.getFirst().place(), last.place(), last.hash());
        }
        return seal;
    }

    private boolean proofs(AuditEntry seal) {
        if (!bundle.proofs().facts().leadsTo(seal.before().orElseThrow())) {
            return fail("BUNDLE_PROOF_OF_FACTS");
        }
        if (!bundle.proofs().result().leadsTo(seal.after().orElseThrow())) {
            return fail("BUNDLE_PROOF_OF_RESULT");
        }
        return match("BUNDLE_PROOFS_FIT", seal.subject());
    }

    private boolean facts() {
        var hash = Hash.of(bundle.facts());
        return hash.equals(bundle.proofs().facts().entry())
                ? match("BUNDLE_FACTS_FIT", hash)
                : fail("BUNDLE_FACTS_ALTERED", hash, bundle.proofs().facts().entry());
    }

    private boolean rules(Stored stated) {
        var named = RulesName.of(stated.ruleSet());
        return new RulesCheck(bundle, named.content(), isAsSealed(stated))
                .defect()
                .map(defect -> fail(defect.code(), defect.arguments().toArray()))
                .orElseGet(() -> match(
                        "BUNDLE_RULES_FIT", named.version(), bundle.rules().size(), named.content()));
    }

    private void result(Stored stated) {
        if (isAsSealed(stated) && !stated.engine().equals(Engine.VERSION)) {
            fail("BUNDLE_OTHER_ENGINE", stated.engine(), Engine.VERSION);
            return;
        }
        var compiled = PackCheck.of(bundle.rules()).rules();
        if (compiled.isEmpty()) {
            fail("BUNDLE_RULES_BROKEN");
            return;
        }
        var again = again(compiled.get(), stated.ruleSet());
        var difference = LineDifference.between(bundle.result(), again);
        if (difference.isPresent()) {
            fail(difference.get().code(), difference.get().arguments().toArray());
        } else if (!stated.hash().equals(bundle.proofs().result().entry())) {
            fail("BUNDLE_RESULT_OF_ANOTHER");
        } else {
            match("BUNDLE_RESULT_FITS", stated.outcome().grade().orElse("–"), stated.hash());
            match("BUNDLE_TRACE_FITS", stated.outcome().firings().size());
        }
    }

    /** Whether the line has the hash that it states, and that the proof leads from. */
    private boolean isAsSealed(Stored stated) {
        var sealed = bundle.proofs().result().entry();
        var body = bundle.result().replace(",\"hash\":\"" + sealed.hex() + "\"}", "}");
        return stated.hash().equals(sealed) && Hash.of(body).equals(sealed);
    }

    private String again(CompiledRules rules, String ruleSet) {
        var facts = CanonicalPart.read("facts.json", bundle.facts(), FactsJson::read);
        return OutcomeJson.line(facts.employee().nip(), ruleSet, rules.evaluate(facts));
    }

    private boolean match(String code, Object... arguments) {
        found.add(new Finding(true, code, texts(arguments)));
        return true;
    }

    private boolean fail(String code, Object... arguments) {
        found.add(new Finding(false, code, texts(arguments)));
        return false;
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
