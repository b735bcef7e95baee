package io.clientele.people;

import static java.util.stream.Collectors.toMap;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people whose head somebody is; they get another one. */
@Component
class PeopleLed implements Handover {

  private final JdbcClient jdbc;
  private final Journal journal;

  PeopleLed(JdbcClient jdbc, Journal journal) {
    this.jdbc = jdbc;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return "people";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String textKey() {
    return "people.handover.people";
  }

  @Override
  public Text one() {
    return Text.of("people.handover.person");
  }

  @Override
  public Set<Role> successors() {
    return Set.of();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return led(leaver, "");
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return led(leaver, " for update");
  }

  private List<Long> led(EmployeeId leaver, String locking) {
    return jdbc.sql(
            """
            select id from people_employee where head_id = :head and disabled_at is null order by id
            """
                + locking)
        .param("head", leaver.value())
        .query(Long.class)
        .list();
  }

  /** Everybody may know who works here. */
  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> things) {
    record Named(long id, String name) {}
    return things.isEmpty()
        ? Map.of()
        : jdbc
            .sql("select id, name from people_employee where id in (:ids)")
            .param("ids", things)
            .query((row, number) -> new Named(row.getLong("id"), row.getString("name")))
            .list()
            .stream()
            .collect(toMap(Named::id, Named::name));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    var names = names(things);
    var heir = new Head(passing.to().id().value(), passing.to().name());
    var above = above(passing.leaver().id().value());
    var leaders = leaders(heir.id());
    for (var one : things) {
      var head = leaders.contains(one) ? above : Optional.of(heir);
      jdbc.sql("update people_employee set head_id = :head, version = version + 1 where id = :id")
          .param("head", head.map(Head::id).orElse(null))
          .param("id", one)
          .update();
      journal.record(
          passing.by(),
          "employee.change",
          new Subject("employee", one, names.getOrDefault(one, "")),
          List.of(new Change("head", passing.leaver().name(), head.map(Head::name).orElse(null))),
          passing.why());
    }
  }

  private record Head(long id, String name) {}

  /** The successor and those above them: they cannot be led by the successor, but by whom else. */
  private Set<Long> leaders(long successor) {
    var leaders = new HashSet<>(Set.of(successor));
    for (var head = above(successor); head.isPresent() && leaders.add(head.get().id()); ) {
      head = above(head.get().id());
    }
    return leaders;
  }

  private Optional<Head> above(long employee) {
    return jdbc.sql(
            """
            select head.id, head.name from people_employee led
            join people_employee head on head.id = led.head_id where led.id = :id
            """)
        .param("id", employee)
        .query((row, number) -> new Head(row.getLong("id"), row.getString("name")))
        .optional();
  }
}
