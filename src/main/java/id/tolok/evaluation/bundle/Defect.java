package id.tolok.evaluation.bundle;

import java.util.List;

/** What does not match. @param code of the sentence about it */
record Defect(String code, List<String> arguments) {

    static Defect of(String code, String... arguments) {
        return new Defect(code, List.of(arguments));
    }
}
