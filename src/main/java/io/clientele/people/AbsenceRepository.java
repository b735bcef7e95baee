package io.clientele.people;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AbsenceRepository extends Repository<Absence, Long> {

  Absence saveAndFlush(Absence absence);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Absence a where a.id = :id")
  Optional<Absence> lock(long id);

  /** Proposed and appointed ones that touch these days. */
  @Query(
      """
      select a from Absence a
      where a.state in (io.clientele.people.AbsenceState.PROPOSED,
                        io.clientele.people.AbsenceState.APPOINTED)
        and a.details.from < :until and a.details.backOn > :from
      """)
  List<Absence> touching(LocalDate from, LocalDate until);

  /** Proposed and appointed ones of which somebody is a part, as absent or as substitute. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a " + OPEN_OF + " order by a.id")
  List<Absence> lockOpenOf(EmployeeId person, LocalDate today);

  @Query("select count(a) " + OPEN_OF)
  long countOpenOf(EmployeeId person, LocalDate today);

  String OPEN_OF =
      """
      from Absence a
      where (a.details.absent = :person or a.details.substitute = :person)
        and a.details.backOn > :today
        and a.state in (io.clientele.people.AbsenceState.PROPOSED,
                        io.clientele.people.AbsenceState.APPOINTED)
      """;
}
