package id.tolok.rules.pack.plain;

/**
 * One condition.
 *
 * @param subject what is looked at, such as the title of an indicator; blank where the condition is no simple one
 * @param says what is demanded of it, such as {@code 3 or more}
 */
public record Clause(String subject, String says) {

    static Clause whole(String text) {
        return new Clause("", text);
    }

    public boolean isSimple() {
        return !subject.isBlank();
    }

    @Override
    public String toString() {
        return isSimple() ? subject + " " + says : says;
    }
}
