package id.tolok.testing;

import id.tolok.organisation.identity.Nip;
import java.nio.charset.StandardCharsets;

/** Writes files of employees for tests. */
public final class EmployeeCsv {

    private final StringBuilder text =
            new StringBuilder("nip,name,status,position_kind,position,level,unit,supervisor_nip\n");

    public EmployeeCsv head(Nip nip, String unit) {
        return row(nip, "Kepala " + unit, unit, "");
    }

    public EmployeeCsv member(Nip nip, String name, String unit, Nip supervisor) {
        return row(nip, name, unit, supervisor.digits());
    }

    public EmployeeCsv row(Nip nip, String name, String unit, String supervisor) {
        return line("%s,%s,PNS,PELAKSANA,Pengadministrasi,,%s,%s".formatted(nip, name, unit, supervisor));
    }

    public EmployeeCsv line(String line) {
        text.append(line).append('\n');
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
