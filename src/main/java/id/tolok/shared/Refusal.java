package id.tolok.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A business refusal: what was asked for cannot be done, and a person can be told why. Each module has its own
 * subclass; the code is stable and has its sentence in {@code id/tolok/messages/}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    public Refusal(String code, Object... arguments) {
        super(code + " " + Arrays.toString(arguments));
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }

    public String message(java.util.Locale locale) {
        return Messages.issue(code, arguments, locale);
    }
}
