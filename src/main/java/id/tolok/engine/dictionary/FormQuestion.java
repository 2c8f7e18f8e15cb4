package id.tolok.engine.dictionary;

import java.math.BigDecimal;
import java.util.List;

/** One question of an indicator's form: weight × the chosen answer's parameter is what it adds. */
public record FormQuestion(String code, Titles titles, BigDecimal weight, List<Answer> answers) {

    public FormQuestion {
        answers = List.copyOf(answers);
    }

    public record Answer(BigDecimal parameter, Titles titles) {}
}
