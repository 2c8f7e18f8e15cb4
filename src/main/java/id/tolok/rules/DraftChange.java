package id.tolok.rules;

import id.tolok.engine.SourceFile;
import java.util.Optional;

/** One saved change of a draft: the file as it was afterwards, or nothing where it was removed. */
public record DraftChange(int revision, String path, Optional<SourceFile> after, Signature signature) {}
