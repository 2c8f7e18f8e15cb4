package id.tolok.feedback;

import id.tolok.shared.UnitId;

/** A service point as somebody names it. */
public record ServicePointData(String name, UnitId unit) {

    private static final int LONGEST = 120;

    public ServicePointData {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new FeedbackRefusal("SERVICE_POINT_NAME", LONGEST);
        }
    }
}
