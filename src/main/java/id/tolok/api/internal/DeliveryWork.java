package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportState;
import id.tolok.facts.FactsRefusal;
import id.tolok.shared.Hash;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a delivery in once, however often it comes. */
@Component
class DeliveryWork {

    private static final String REPEATED = "FACT_IMPORT_REPEATED";

    private final Deliveries deliveries;
    private final FactImport imports;

    DeliveryWork(Deliveries deliveries, FactImport imports) {
        this.deliveries = deliveries;
        this.imports = imports;
    }

    /** @return the import, which may have been started by an earlier attempt; an interrupted one goes on */
    FactImportId bring(String system, String key, FactFileUpload upload, List<String> fields) {
        var keyed = upload.keyed(system + ":" + key);
        var delivery = deliveries.claim(system, key, content(keyed), fields);
        if (delivery.started().isEmpty()) {
            var id = start(keyed);
            deliveries.started(system, key, id);
            return id;
        }
        var id = delivery.started().get();
        if (imports.status(id).state() == FactImportState.INTERRUPTED) {
            imports.finish(id);
        }
        return id;
    }

    private FactImportId start(FactFileUpload upload) {
        try {
            return imports.start(upload);
        } catch (FactsRefusal refusal) {
            if (!refusal.code().equals(REPEATED)) {
                throw refusal;
            }
            var before = refusal.arguments().getFirst();
            if (!before.matches("[0-9]+")) {
                throw new ApiRefusal("API_DELIVERY_RUNS");
            }
            return new FactImportId(Long.parseLong(before));
        }
    }

    private static Hash content(FactFileUpload upload) {
        return Hash.of(String.join(
                "\n",
                upload.hash().hex(),
                String.valueOf(upload.period().value()),
                upload.ruleSet().value(),
                upload.source().orElse(""),
                upload.identical().name()));
    }
}
