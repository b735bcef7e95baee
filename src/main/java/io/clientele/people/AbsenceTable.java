package io.clientele.people;

import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Absences as they are listed: each viewer sees their own and those of whom they lead. */
@Repository
class AbsenceTable {

  private final JdbcClient jdbc;

  AbsenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AbsenceRow> rows(
      Viewer viewer, String words, boolean withPast, LocalDate today, Pageable page) {
    var all = viewer.has(Role.ADMINISTRATOR, Role.DIRECTOR);
    var heads =
        viewer
            .persons()
            .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD))
            .flatMap(person -> person.departmentsBelow().stream())
            .map(DepartmentId::value)
            .collect(Collectors.toSet());
    heads.add(-1L);
    var me = viewer.persons().map(person -> person.id().value()).toList();
    return jdbc.sql(
            """
            select a.*, absent.name as absent_name, absent.department_id, absent.head_id,
              substitute.name as substitute_name, decider.name as decider_name
            from people_absence a
            join people_employee absent on absent.id = a.absent_id
            join people_employee substitute on substitute.id = a.substitute_id
            left join people_employee decider on decider.id = a.decided_by
            where (:all or a.absent_id in (:me) or a.substitute_id in (:me)
                or absent.department_id in (:heads) or absent.head_id in (:me))
              and (:withPast or (a.back_on > :today and a.state in ('PROPOSED', 'APPOINTED')))
              and concat_ws(' ', absent.name, substitute.name, a.order_number) like :like
            order by a.from_day desc, a.id desc limit :limit offset :offset
            """)
        .param("all", all)
        .param("me", me)
        .param("heads", heads)
        .param("withPast", withPast)
        .param("today", today)
        .param("like", Like.containing(words))
        .param("limit", page.getPageSize())
        .param("offset", page.getOffset())
        .query((row, number) -> row(row, viewer, heads, today))
        .list();
  }

  private static AbsenceRow row(ResultSet row, Viewer viewer, Set<Long> heads, LocalDate today)
      throws SQLException {
    var absent = row.getLong("absent_id");
    var me = viewer.id().value();
    var persons = viewer.persons().map(person -> person.id().value()).toList();
    var superior =
        heads.contains(row.getLong("department_id"))
            || (row.getObject("head_id") != null && persons.contains(row.getLong("head_id")));
    var involved =
        absent == me || row.getLong("substitute_id") == me || row.getLong("proposed_by") == me;
    var state = AbsenceState.valueOf(row.getString("state"));
    var backOn = row.getObject("back_on", LocalDate.class);
    var over = !backOn.isAfter(today);
    var knowsReason = absent == me || superior || viewer.has(Role.ADMINISTRATOR);
    var decides = superior || viewer.has(Role.DIRECTOR);
    return new AbsenceRow(
        new AbsenceId(row.getLong("id")),
        row.getString("absent_name"),
        row.getString("substitute_name"),
        row.getObject("from_day", LocalDate.class),
        backOn,
        row.getString("order_number"),
        state,
        knowsReason ? row.getString("reason") : null,
        row.getString("decider_name"),
        state == AbsenceState.PROPOSED && decides && !involved && !over,
        state.canBecome(AbsenceState.WITHDRAWN)
            && !over
            && (absent == me || decides || viewer.has(Role.ADMINISTRATOR)));
  }

  String name(EmployeeId employee) {
    return jdbc.sql("select name from people_employee where id = :id")
        .param("id", employee.value())
        .query(String.class)
        .optional()
        .orElseThrow(NotFound::new);
  }
}
