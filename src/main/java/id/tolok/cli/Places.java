package id.tolok.cli;

import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Issues found within a folder, with the path by which the folder was named. */
final class Places {

    private Places() {}

    static Stream<Issue> within(Path folder, Issues issues) {
        return issues.all().stream().map(issue -> {
            var place = issue.place();
            var path = place.file().equals(".") ? folder.toString() : folder + "/" + place.file();
            return new Issue(
                    issue.severity(), issue.code(), new Place(path, place.line(), place.column()), issue.arguments());
        });
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
