package id.tolok.engine.dictionary;

/**
 * What a table of rules promises.
 *
 * @param hit whether at most one row fits ({@code UNIQUE}) or several may add up ({@code COLLECT})
 * @param complete whether every input must meet a row
 */
public record TablePolicy(String table, Hit hit, boolean complete) {

    public enum Hit {
        UNIQUE,
        COLLECT
    }
}
