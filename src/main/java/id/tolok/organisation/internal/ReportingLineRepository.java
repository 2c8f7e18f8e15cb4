package id.tolok.organisation.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored reporting lines; an acting one comes before the regular one that it stands in for. */
public interface ReportingLineRepository extends Repository<ReportingLineEntity, Long> {

    ReportingLineEntity save(ReportingLineEntity line);

    List<ReportingLineEntity> findByEmployeeIdOrderByValidFromAscIdAsc(long employee);

    List<ReportingLineEntity> findByActingFalseOrderByIdAsc();

    /** Lines to this assessor that cover a day after this one. */
    @Query("""
            select l from ReportingLineEntity l
            where l.assessorId = :assessor and (l.validUntil is null or l.validUntil > :day)
            order by l.employeeId, l.id""")
    List<ReportingLineEntity> reachingBeyond(long assessor, LocalDate day);

    @Query("""
            select l from ReportingLineEntity l
            where l.validFrom <= :day and (l.validUntil is null or l.validUntil >= :day)
            order by l.employeeId, l.acting desc, l.validFrom desc, l.id desc""")
    List<ReportingLineEntity> onDay(LocalDate day);

    @Query("""
            select l from ReportingLineEntity l
            where l.employeeId = :employee and l.validFrom <= :day and (l.validUntil is null or l.validUntil >= :day)
            order by l.acting desc, l.validFrom desc, l.id desc""")
    List<ReportingLineEntity> ofEmployeeOnDay(long employee, LocalDate day);

    @Query("""
            select l from ReportingLineEntity l
            where l.employeeId in :employees and l.validFrom <= :day
            and (l.validUntil is null or l.validUntil >= :day)
            order by l.employeeId, l.acting desc, l.validFrom desc, l.id desc""")
    List<ReportingLineEntity> ofEmployeesOnDay(Collection<Long> employees, LocalDate day);

    /** The lines of everybody who has some line to this assessor on the day. */
    @Query("""
            select l from ReportingLineEntity l
            where l.employeeId in (select a.employeeId from ReportingLineEntity a where a.assessorId = :assessor
                and a.validFrom <= :day and (a.validUntil is null or a.validUntil >= :day))
            and l.validFrom <= :day and (l.validUntil is null or l.validUntil >= :day)
            order by l.employeeId, l.acting desc, l.validFrom desc, l.id desc""")
    List<ReportingLineEntity> ofTeamOnDay(long assessor, LocalDate day);
}
