package id.tolok.benchmark;

import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.organisation.identity.Nip;
import id.tolok.testing.Nips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Invented attendance of a year: 50 observations of each of 20,000 people, day by day as a machine writes them. */
final class IntakeFile {

    static final int PEOPLE = 20_000;
    static final int ROWS = 1_000_000;

    private static final int DAYS = 200;
    private static final int EACH_DAY = ROWS / DAYS;

    private final List<LocalDate> days;

    IntakeFile(WorkingCalendar calendar) {
        days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isWorkingDay)
                .limit(DAYS)
                .toList();
    }

    static Nip nip(int person) {
        return Nips.number(100_000 + person);
    }

    static byte[] employees() {
        var text = new StringBuilder("nip,name,status,position_kind,position,level,unit,supervisor_nip\n");
        for (int i = 0; i < PEOPLE; i++) {
            text.append("%s,Pegawai %d,PNS,PELAKSANA,Pengadministrasi,,BM%d,%s\n"
                    .formatted(nip(i), i, i / 100, i % 100 == 0 ? "" : nip(i - i % 100)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void write(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("nip,indicator,value,date,source\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(nip(person(row)) + "," + indicator(row) + "," + value(row) + "," + day(row)
                        + ",Mesin presensi\n");
            }
        }
    }

    static int person(int row) {
        return (row % EACH_DAY * 4 + row / EACH_DAY % 4) % PEOPLE;
    }

    static String indicator(int row) {
        return switch (row % 10) {
            case 0 -> "absence_days";
            case 1, 2, 3 -> "early_leave_minutes";
            default -> "late_minutes";
        };
    }

    static int value(int row) {
        return row % 10 == 0 ? 1 : row % 60;
    }

    LocalDate day(int row) {
        return days.get(row / EACH_DAY);
    }
}
