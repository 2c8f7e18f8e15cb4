package id.tolok.shared;

/** What somebody may do, as {@code subject:action}; roles (in {@code access}) are sets of these. */
public enum Permission {
    ORGANISATION_READ("organisation:read"),
    /** Oneself and the own team. */
    ORGANISATION_READ_OWN("organisation:read-own"),
    ORGANISATION_EDIT("organisation:edit"),
    PLANNING_READ("planning:read"),
    PLANNING_EDIT("planning:edit"),
    /** Proposing and agreeing goals: the own, and those of the own team. */
    GOALS_AGREE("goals:agree"),
    FACTS_READ("facts:read"),
    /** About oneself and the own team. */
    FACTS_READ_OWN("facts:read-own"),
    FACTS_IMPORT("facts:import"),
    /** Recording and superseding facts about others: about the own team, or about everybody whom one may see. */
    FACTS_RECORD("facts:record"),
    /** One's own evidence, requests for correction, and ratings of colleagues. */
    FACTS_CONTRIBUTE("facts:contribute"),
    RULES_READ("rules:read"),
    RULES_EDIT("rules:edit"),
    RULES_APPROVE("rules:approve"),
    RULES_PUBLISH("rules:publish"),
    EVALUATION_RUN("evaluation:run"),
    EVALUATION_READ_TEAM("evaluation:read-team"),
    EVALUATION_READ_ALL("evaluation:read-all"),
    EVALUATION_READ_OWN("evaluation:read-own"),
    /** Letting the results of whole units go to the people. */
    EVALUATION_RELEASE("evaluation:release"),
    FEEDBACK_READ("feedback:read"),
    /** Accepted feedback about oneself. */
    FEEDBACK_READ_OWN("feedback:read-own"),
    FEEDBACK_REVIEW("feedback:review"),
    /** Service points. */
    FEEDBACK_MANAGE("feedback:manage"),
    /** The own released results, letters, dialogues and actions; objecting, and assessing oneself. */
    COACHING_OWN("coaching:own"),
    /** Confirming results of the own team, explaining and deciding objections, coaching. */
    COACHING_CONFIRM("coaching:confirm"),
    COACHING_RELEASE("coaching:release"),
    COACHING_READ_ALL("coaching:read-all"),
    /** Which rules people object to and ask about, as counts; answering questions about rules. */
    COACHING_STATISTICS("coaching:statistics"),
    AUDIT_READ("audit:read"),
    ACCESS_MANAGE("access:manage"),
    CRITERIA_READ("criteria:read"),
    /** A copy of the own data, and requests about them. */
    PRIVACY_ASK("privacy:ask"),
    PRIVACY_READ("privacy:read"),
    PRIVACY_ANSWER("privacy:answer");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
