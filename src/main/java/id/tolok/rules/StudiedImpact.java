package id.tolok.rules;

import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import java.util.Optional;

/**
 * That somebody had the impact of a content on a period computed, and how many it moved.
 *
 * @param before the content it was compared with; absent in records that are older than this question
 */
public record StudiedImpact(
        PeriodId period, Optional<Hash> before, Hash content, int people, int moved, Signature signature) {}
