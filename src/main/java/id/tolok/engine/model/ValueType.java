package id.tolok.engine.model;

/** What an expression gives. */
public enum ValueType {
    NUMBER,
    TEXT,
    DATE
}
