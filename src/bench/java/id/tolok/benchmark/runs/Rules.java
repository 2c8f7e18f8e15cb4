package id.tolok.benchmark.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule set of two hundred rules: twenty indicators in nine bands each, two ratings, a matrix of grades. */
final class Rules {

    static final int INDICATORS = 20;

    private static final int BANDS = 9;
    private static final int ADVICE = 5;
    private static final String[] ASPECTS = {"service_quality", "discipline", "innovation"};
    private static final String[] LEVELS = {"DI_BAWAH", "SESUAI", "DI_ATAS"};
    private static final String[] GRADES = {
        "SANGAT_KURANG", "BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN", "KURANG", "BAIK", "BAIK", "KURANG", "BAIK", "SANGAT_BAIK"
    };

    private Rules() {}

    static String indicator(int number) {
        return "indicator_" + number;
    }

    /** Writes the pack to {@code rules/kota} below the folder. */
    static void write(Path folder) throws IOException {
        var pack = Files.createDirectories(folder.resolve("rules/kota"));
        Files.writeString(pack.resolve("ruleset.yaml"), dictionary());
        Files.writeString(pack.resolve("calendar.yaml"), Files.readString(Path.of("rules/asemrowo/calendar.yaml")));
        Files.writeString(pack.resolve("rules.drl"), rules());
    }

    private static String dictionary() {
        var yaml = new StringBuilder("""
                id: kota
                title: {id: Kota, en: City}
                effective-from: 2026-01-01
                coverage-threshold: 0
                aspects:
                  service_quality: {title: {id: Pelayanan, en: Service}, range: [0, 200]}
                  discipline: {title: {id: Disiplin, en: Discipline}, range: [0, 200]}
                  innovation: {title: {id: Inovasi, en: Innovation}, range: [0, 200]}
                indicators:
                """);
        for (int i = 0; i < INDICATORS; i++) {
            yaml.append("""
                      %s:
                        title: {id: Indikator %d, en: Indicator %d}
                        aspect: %s
                        unit: {id: poin, en: points}
                        range: [0, 100]
                        aggregation: avg
                        window: period
                        missing: absent
                    """.formatted(indicator(i), i, i, ASPECTS[i % ASPECTS.length]));
        }
        yaml.append("""
                dimensions:
                  work_result:
                    title: {id: Hasil kerja, en: Work results}
                    levels:
                      DI_ATAS: {id: Di atas, en: Above}
                      SESUAI: {id: Sesuai, en: As expected}
                      DI_BAWAH: {id: Di bawah, en: Below}
                  behaviour:
                    title: {id: Perilaku, en: Behaviour}
                    levels:
                      DI_ATAS: {id: Di atas, en: Above}
                      SESUAI: {id: Sesuai, en: As expected}
                      DI_BAWAH: {id: Di bawah, en: Below}
                grades:
                  SANGAT_BAIK: {id: Sangat Baik, en: Very good}
                  BAIK: {id: Baik, en: Good}
                  BUTUH_PERBAIKAN: {id: Butuh Perbaikan, en: Needs improvement}
                  KURANG: {id: Kurang, en: Poor}
                  SANGAT_KURANG: {id: Sangat Kurang, en: Very poor}
                recommendations:
                """);
        for (int i = 0; i < ADVICE; i++) {
            yaml.append("  ADVICE_%d: {id: Saran %d, en: Advice %d}\n".formatted(i, i, i));
        }
        return yaml.toString();
    }

    private static String rules() {
        var drl = new StringBuilder();
        for (int i = 0; i < INDICATORS; i++) {
            for (int band = 0; band < BANDS; band++) {
                int from = 10 + band * 10;
                rule(
                        drl,
                        "indicator %d band %d".formatted(i, band),
                        "score",
                        "Indicator( code == \"%s\", value >= %d, value < %d )".formatted(indicator(i), from, from + 10),
                        "score.add(\"%s\", %d.%d)".formatted(ASPECTS[i % ASPECTS.length], 5 + band, i % 10));
            }
        }
        for (int level = 0; level < LEVELS.length; level++) {
            rating(drl, "work_result", "service_quality", level);
            rating(drl, "behaviour", "discipline", level);
        }
        for (int cell = 0; cell < GRADES.length; cell++) {
            rule(
                    drl,
                    "grade " + cell,
                    "decide",
                    "Rating( dimension == \"work_result\", level == \"%s\" )\n    Rating( dimension == \"behaviour\", level == \"%s\" )"
                            .formatted(LEVELS[cell / 3], LEVELS[cell % 3]),
                    "score.grade(\"%s\")".formatted(GRADES[cell]));
        }
        for (int i = 0; i < ADVICE; i++) {
            rule(
                    drl,
                    "advice " + i,
                    "advise",
                    "AspectScore( aspect == \"innovation\", value < %d )".formatted(10 * (i + 1)),
                    "score.recommend(\"ADVICE_%d\")".formatted(i));
        }
        return drl.toString();
    }

    private static void rating(StringBuilder drl, String dimension, String aspect, int level) {
        var bounds = new String[] {"value < 50", "value >= 50, value < 60", "value >= 60"};
        rule(
                drl,
                dimension + " " + level,
                "rate",
                "AspectScore( aspect == \"%s\", %s )".formatted(aspect, bounds[level]),
                "score.rate(\"%s\", \"%s\")".formatted(dimension, LEVELS[level]));
    }

    private static void rule(StringBuilder drl, String name, String phase, String when, String then) {
        drl.append("""
                rule "%s"
                    @title("%s") @title_en("%s") @basis("kota")
                    agenda-group "%s"
                when
                    %s
                then
                    %s;
                end

                """.formatted(name, name, name, phase, when, then));
    }
}
