package id.tolok.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a pack as the folder that it was read from: the same paths, the same bytes. */
public final class RulePackWriter {
    private RulePackWriter() {}

    /** @throws IOException also when a file of the pack is there already */
    public static void write(RulePack pack, Path folder) throws IOException {
        for (var file : pack.files()) {
            var target = folder.resolve(file.path());
            var parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(target, file.content(), StandardOpenOption.CREATE_NEW);
        }
    }
}
