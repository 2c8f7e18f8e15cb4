package id.tolok.notification;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where and how somebody gets notices by e-mail; without an address nothing is sent.
 *
 * @param language in which mails are written
 */
public record MailSettings(String address, MailRhythm rhythm, Locale language) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    public static final MailSettings NONE = new MailSettings("", MailRhythm.OFF, Locale.of("id"));

    public MailSettings {
        address = address.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw new NotificationRefusal("MAIL_ADDRESS");
        }
        if (address.isEmpty() && rhythm != MailRhythm.OFF) {
            throw new NotificationRefusal("MAIL_ADDRESS_MISSING");
        }
    }
}
