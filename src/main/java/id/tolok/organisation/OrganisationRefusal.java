package id.tolok.organisation;

import id.tolok.shared.Refusal;

/** What cannot be done to the organisation. */
public final class OrganisationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public OrganisationRefusal(String code, Object... arguments) {
        super(code, arguments);
    }
}
