package id.tolok.engine.internal.verifying;

import id.tolok.engine.model.FactType;

/** One thing that rules ask of an employee: a field of a fact of a code. There is at most one such fact. */
record Axis(FactType type, String code, String field) implements Comparable<Axis> {

    @Override
    public int compareTo(Axis other) {
        return label().compareTo(other.label());
    }

    String label() {
        var what = code.isEmpty() ? type.word() : type.word() + " " + code;
        return field.equals("value") ? what : what + " " + field;
    }
}
