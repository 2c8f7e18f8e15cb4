package id.tolok.engine.internal.execution;

import id.tolok.engine.model.FactType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demands of all groups on facts of one code, so that each fact is looked up once. */
final class Shelves {

    private final int groups;
    private final Map<FactType, Map<String, @Nullable Shelf[]>> byCode = new EnumMap<>(FactType.class);
    private final @Nullable Shelf[] none;

    /** @param groups how many there are */
    Shelves(int groups) {
        this.groups = groups;
        this.none = new @Nullable Shelf[groups];
    }

    void put(FactType type, String code, int group, Shelf shelf) {
        byCode.computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(code, c -> new @Nullable Shelf[groups])[group] = shelf;
    }

    /** By the number of the group. */
    @Nullable
    Shelf[] of(FactType type, String code) {
        var ofType = byCode.get(type);
        return ofType == null ? none : ofType.getOrDefault(code, none);
    }
}
