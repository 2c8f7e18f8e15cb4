package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rule packs that travel in the jar under {@code rules/}. */
@Component
public class ShippedPacks {

    private static final String ROOT = "rules/";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /** The files of each pack, by the name of its folder. */
    SortedMap<String, List<SourceFile>> all() {
        try {
            var packs = new TreeMap<String, List<SourceFile>>();
            for (var resource : resources.getResources("classpath*:" + ROOT + "**/*.*")) {
                if (resource.isReadable()) {
                    add(packs, resource);
                }
            }
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(SortedMap<String, List<SourceFile>> packs, Resource resource) throws IOException {
        var url = resource.getURL().toString();
        var path = url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
        int folder = path.indexOf('/');
        if (folder > 0 && !path.endsWith("/")) {
            packs.computeIfAbsent(path.substring(0, folder), name -> new ArrayList<>())
                    .add(new SourceFile(path.substring(folder + 1), resource.getContentAsByteArray()));
        }
    }
}
