package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import id.tolok.facts.FactImportId;
import id.tolok.shared.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What systems delivered under which keys: a delivery that is repeated is recognised, whoever lost the answer. */
@Component
class Deliveries {

    /**
     * @param content hash of all that was asked for
     * @param fields of the JSON objects that the rows came as
     * @param started absent where it was claimed but nobody knows of an import yet
     */
    record Delivery(Hash content, List<String> fields, Optional<FactImportId> started) {}

    private static final String BETWEEN_FIELDS = ",";

    private final JdbcClient database;
    private final Clock clock;

    Deliveries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The delivery under this key, which is this one where the key is new.
     *
     * @throws ApiRefusal {@code API_KEY_USED} where something else was delivered under the key
     */
    Delivery claim(String system, String key, Hash content, List<String> fields) {
        var before = find(system, key);
        if (before.isEmpty()) {
            try {
                database.sql("insert into api_delivery (system, delivery_key, content_hash, fields, delivered_at)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(system, key, content.hex(), String.join(BETWEEN_FIELDS, fields), now())
                        .update();
                return new Delivery(content, fields, Optional.empty());
            } catch (DuplicateKeyException e) {
                return claim(system, key, content, fields);
            }
        }
        return before.filter(one -> one.content().equals(content)).orElseThrow(() -> new ApiRefusal("API_KEY_USED"));
    }

    void started(String system, String key, FactImportId id) {
        database.sql("update api_delivery set import_id = ? where system = ? and delivery_key = ?")
                .params(id.value(), system, key)
                .update();
    }

    /** The delivery of this system that became an import. */
    Optional<Delivery> of(String system, FactImportId id) {
        return database.sql("select * from api_delivery where system = ? and import_id = ?")
                .params(system, id.value())
                .query(Deliveries::delivery)
                .optional();
    }

    private Optional<Delivery> find(String system, String key) {
        return database.sql("select * from api_delivery where system = ? and delivery_key = ?")
                .params(system, key)
                .query(Deliveries::delivery)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        @Nullable Long started = row.getObject("import_id", Long.class);
        return new Delivery(
                new Hash(row.getString("content_hash")),
                fields(row.getString("fields")),
                Optional.ofNullable(started).map(FactImportId::new));
    }

    private static List<String> fields(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN_FIELDS));
    }
}
