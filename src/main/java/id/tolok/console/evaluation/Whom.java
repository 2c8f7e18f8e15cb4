package id.tolok.console.evaluation;

/** Ways of choosing whom a run evaluates. */
enum Whom {
    EVERYONE,
    TEAM,
    UNIT,
    PERSON,
    SELECTION;

    String key() {
        return "evaluation.whom." + this;
    }
}
