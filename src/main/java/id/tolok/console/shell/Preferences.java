package id.tolok.console.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.tolok.console.text.Languages;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a person chose for this browser, kept in cookies that only the server reads. */
public final class Preferences {

    private static final String LANGUAGE = "tolok-language";
    private static final String COLORS = "tolok-colors";
    private static final String HIDDEN = "tolok-hidden-";
    private static final String SEPARATOR = ".";

    private Preferences() {}

    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE).flatMap(Languages::ofTag).orElse(Languages.INDONESIAN);
    }

    public static void language(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        keep(LANGUAGE, language.getLanguage());
    }

    static ColorScheme.Value colors(VaadinRequest request) {
        return cookie(request, COLORS)
                .map(ColorScheme.Value::fromString)
                .filter(value -> value == ColorScheme.Value.DARK || value == ColorScheme.Value.LIGHT)
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void colors(ColorScheme.Value scheme) {
        keep(COLORS, scheme.getValue());
    }

    /** Keys of the columns of a list that are not to be shown; absent before anybody chose. */
    public static Optional<Set<String>> hiddenColumns(String list) {
        return VaadinSession.getCurrent().getAttribute(HIDDEN + list) instanceof String keys
                ? Optional.of(Set.of(keys.split(Pattern.quote(SEPARATOR))))
                : Optional.empty();
    }

    public static void hiddenColumns(String list, Collection<String> keys) {
        var joined = String.join(SEPARATOR, new TreeSet<>(keys));
        VaadinSession.getCurrent().setAttribute(HIDDEN + list, joined);
        keep(HIDDEN + list, joined);
    }

    /** Lists are also shown where no request is at hand. */
    static void hiddenColumns(VaadinSession session, VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            Arrays.stream(cookies)
                    .filter(cookie -> cookie.getName().startsWith(HIDDEN))
                    .filter(cookie -> cookie.getValue().matches("[a-z0-9_.]{0,1000}"))
                    .forEach(cookie -> session.setAttribute(cookie.getName(), cookie.getValue()));
        }
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
