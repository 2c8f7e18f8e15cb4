package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import java.util.List;

/** A part of a list. */
record PageJson<T>(List<T> items, long total, int offset, int limit) {

    private static final int MOST = 1000;

    static void check(int offset, int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new ApiRefusal("API_PAGE", MOST);
        }
    }
}
