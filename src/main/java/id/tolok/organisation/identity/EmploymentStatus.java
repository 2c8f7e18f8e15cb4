package id.tolok.organisation.identity;

/** How somebody is employed: as a civil servant proper ({@code PNS}) or by contract ({@code PPPK}). */
public enum EmploymentStatus {
    PNS,
    PPPK
}
