package id.tolok.rules;

import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;

/** That somebody had the impact of a content on a period computed, and how many it moved. */
public record StudiedImpact(PeriodId period, Hash content, int people, int moved, Signature signature) {}
