package id.tolok.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class MailSettingsTest {

    @Test
    void takesAnAddressAndNoneForNobody() {
        assertThat(new MailSettings(" a@b.go.id ", MailRhythm.EACH, Locale.ENGLISH).address())
                .isEqualTo("a@b.go.id");
        assertThat(new MailSettings("", MailRhythm.OFF, Locale.ENGLISH).address())
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var wrong :
                new String[] {"a", "a@b", "a b@c.id", "a@b.id, c@d.id", "<a@b.id>", "x".repeat(250) + "@b.id"}) {
            assertThatThrownBy(() -> new MailSettings(wrong, MailRhythm.OFF, Locale.ENGLISH))
                    .as(wrong)
                    .extracting("code")
                    .isEqualTo("MAIL_ADDRESS");
        }
        assertThatThrownBy(() -> new MailSettings("", MailRhythm.DAILY, Locale.ENGLISH))
                .extracting("code")
                .isEqualTo("MAIL_ADDRESS_MISSING");
    }
}
