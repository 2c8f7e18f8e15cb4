package id.tolok.rules.pack;

import id.tolok.shared.Issues;
import java.util.Optional;

/** What reading a folder gave: the pack, absent when there are errors, and all issues. */
public record ReadPack(Optional<RulePack> pack, Issues issues) {}
