package id.tolok.feedback;

import static id.tolok.shared.Permission.FEEDBACK_MANAGE;

import id.tolok.feedback.internal.FeedbackRows;
import id.tolok.feedback.internal.FormTokens;
import id.tolok.organisation.Organisation;
import id.tolok.shared.Requires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service points of an invented district and what its invented citizens said lately: with demo data only. */
@Service
@Profile("demo")
public class DemoFeedback {

    private final ServicePoints points;
    private final Organisation organisation;
    private final FeedbackRows rows;
    private final FormTokens tokens;
    private final FeedbackIntake intake;

    DemoFeedback(
            ServicePoints points,
            Organisation organisation,
            FeedbackRows rows,
            FormTokens tokens,
            FeedbackIntake intake) {
        this.points = points;
        this.organisation = organisation;
        this.rows = rows;
        this.tokens = tokens;
        this.intake = intake;
    }

    /** The file {@code demo/feedback.csv} has the columns unit, point, kind, officer, answers and text. */
    @Requires(FEEDBACK_MANAGE)
    @Transactional
    public void create() {
        if (!intake.points().isEmpty()) {
            return;
        }
        var made = new HashMap<String, ServicePoint>();
        int number = 0;
        for (var line : lines()) {
            var cells = line.split(",", 6);
            var point = made.computeIfAbsent(cells[1], name -> point(cells[0], name));
            var data = new FeedbackData(FeedbackKind.valueOf(cells[2]), cells[5], cells[3], answers(cells[4]));
            var neighbour = "demo " + ++number;
            rows.add(point, data, tokens.origin(neighbour) + "demo%04d".formatted(number), tokens.origin(neighbour));
        }
    }

    private ServicePoint point(String unit, String name) {
        return points.create(new ServicePointData(
                name, organisation.unitByCode(unit).orElseThrow().id()));
    }

    private static SortedMap<Integer, Integer> answers(String digits) {
        var answers = new TreeMap<Integer, Integer>();
        for (int i = 0; i < digits.length(); i++) {
            answers.put(i + 1, Character.digit(digits.charAt(i), 10));
        }
        return answers;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/feedback.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
