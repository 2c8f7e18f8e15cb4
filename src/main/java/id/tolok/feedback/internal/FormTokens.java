package id.tolok.feedback.internal;

import id.tolok.feedback.FeedbackRefusal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs forms: when and for which point each was given out. Stands in for a captcha that others would run. */
@Component
public class FormTokens {

    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int ORIGIN_LENGTH = 16;

    private final DailySecrets secrets;
    private final Clock clock;

    FormTokens(DailySecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    public String issue(String point) {
        var now = clock.instant();
        var issued = now.getEpochSecond() + "." + RandomCodes.nonce();
        return issued + "." + signature(secrets.of(day(now)), point + "." + issued);
    }

    /** @return the form's own number */
    public String check(String token, String point) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}") || !parts[1].matches("[0-9a-f]{24}")) {
            throw new FeedbackRefusal("FEEDBACK_FORM_OLD");
        }
        var issued = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        var expected =
                secrets.find(day(issued)).map(secret -> signature(secret, point + "." + parts[0] + "." + parts[1]));
        if (expected.isEmpty() || !sameBytes(expected.get(), parts[2])) {
            throw new FeedbackRefusal("FEEDBACK_FORM_OLD");
        }
        var age = Duration.between(issued, clock.instant());
        if (age.compareTo(FASTEST) < 0) {
            throw new FeedbackRefusal("FEEDBACK_TOO_FAST");
        }
        if (age.compareTo(LONGEST) > 0) {
            throw new FeedbackRefusal("FEEDBACK_FORM_OLD");
        }
        return parts[1];
    }

    /** Equal for one network on one day, and readable to nobody. */
    public String origin(String address) {
        return signature(secrets.of(day(clock.instant())), address).substring(0, ORIGIN_LENGTH);
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(clock.getZone()).toLocalDate();
    }

    private static boolean sameBytes(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String signature(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
