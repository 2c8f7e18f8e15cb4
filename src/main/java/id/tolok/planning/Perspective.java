package id.tolok.planning;

/** From whose side a goal is seen (PermenPANRB 6/2022): those served, the process, the office itself, the budget. */
public enum Perspective {
    RECIPIENTS,
    PROCESS,
    STRENGTHENING,
    BUDGET
}
