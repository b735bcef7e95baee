package io.clientele.people;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps substitutions free of overlaps and circles; a substitute who is away has one in turn. */
@Component
class AbsenceClashes {

  private final AbsenceRepository absences;
  private final JdbcClient jdbc;

  AbsenceClashes(AbsenceRepository absences, JdbcClient jdbc) {
    this.absences = absences;
    this.jdbc = jdbc;
  }

  /**
   * @throws Refusal when the absent person is away then already, the substitute cannot stand in, or
   *     the substitutes would come back to the absent person
   */
  void refuse(AbsenceDetails details) {
    lock(details);
    var touching =
        absences.touching(details.from(), details.backOn()).stream().map(Absence::details).toList();
    if (touching.stream().anyMatch(other -> other.absent().equals(details.absent()))) {
      throw Refusal.because("people.absence.overlaps");
    }
    if (comesBack(
        details.substitute(),
        details.from(),
        details.backOn(),
        details.absent(),
        touching,
        new HashSet<>())) {
      throw Refusal.because("people.absence.circle");
    }
  }

  /**
   * One proposal after the other, as a circle may go through anybody. Both people are only kept
   * from leaving: whoever is asked for something at this moment, in whatever order, waits for
   * nobody.
   */
  private void lock(AbsenceDetails details) {
    jdbc.sql("select only_one from people_absence_turn for update").query(Long.class).single();
    var enabled =
        jdbc.sql(
                """
                select id, disabled_at is null from people_employee
                where id in (:both) order by id lock in share mode
                """)
            .param("both", List.of(details.absent().value(), details.substitute().value()))
            .query((row, number) -> row.getBoolean(2) ? row.getLong(1) : -row.getLong(1))
            .list();
    if (enabled.size() < 2) {
      throw new NotFound();
    }
    if (!enabled.contains(details.substitute().value())) {
      throw Refusal.because("people.absence.substitute-disabled");
    }
  }

  /** Follows the substitutes through the days that all of them are away together. */
  private static boolean comesBack(
      EmployeeId who,
      LocalDate from,
      LocalDate until,
      EmployeeId start,
      List<AbsenceDetails> others,
      Set<AbsenceDetails> seen) {
    if (who.equals(start)) {
      return true;
    }
    return others.stream()
        .filter(other -> other.absent().equals(who))
        .filter(other -> other.from().isBefore(until) && other.backOn().isAfter(from))
        .filter(seen::add)
        .anyMatch(
            other ->
                comesBack(
                    other.substitute(),
                    later(from, other.from()),
                    earlier(until, other.backOn()),
                    start,
                    others,
                    new HashSet<>(seen)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
