package id.tolok.organisation.identity;

/** The kinds of posts that the law knows; only functional posts have a level. */
public enum PositionKind {
    JPT,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    FUNGSIONAL
}
