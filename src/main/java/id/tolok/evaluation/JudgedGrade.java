package id.tolok.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * Another grade than the computed one, which counts instead of it.
 *
 * @param evidence what the files show
 * @param files their names
 */
public record JudgedGrade(String grade, String reason, String evidence, List<String> files, String by, Instant at) {

    public JudgedGrade {
        files = List.copyOf(files);
    }
}
