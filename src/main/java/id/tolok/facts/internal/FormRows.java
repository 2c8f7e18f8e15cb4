package id.tolok.facts.internal;

import id.tolok.facts.FilledForm;
import id.tolok.facts.ObservationId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers behind observations that a form brought: rows are added, never changed. */
@Component
public class FormRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JdbcClient database;

    FormRows(JdbcClient database) {
        this.database = database;
    }

    void add(ObservationId observation, FilledForm form) {
        database.sql("insert into fact_form (observation_id, title, answers) values (?, ?, ?)")
                .params(observation.value(), form.title(), answers(form))
                .update();
    }

    public Optional<FilledForm> of(ObservationId observation) {
        return database.sql("select title, answers from fact_form where observation_id = ?")
                .param(observation.value())
                .query((row, number) -> form(row.getString(1), row.getString(2)))
                .optional();
    }

    static String answers(FilledForm form) {
        return JSON.writeValueAsString(form.answers());
    }

    static FilledForm form(String title, String answers) {
        return new FilledForm(title, JSON.readValue(answers, new TypeReference<TreeMap<String, BigDecimal>>() {}));
    }
}
