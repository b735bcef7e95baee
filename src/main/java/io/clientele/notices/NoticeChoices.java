package io.clientele.notices;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How each kind of news reaches each person; everybody chooses for themselves. */
@Service
@Transactional
public class NoticeChoices {

  private final List<NoticeKind> kinds;
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Journal journal;

  NoticeChoices(List<NoticeKind> kinds, JdbcClient jdbc, Viewers viewers, Journal journal) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(NoticeKind::key)).toList();
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** The viewer's, for the kinds that may ever concern them. */
  @Transactional(readOnly = true)
  public List<NoticeChoice> own() {
    var viewer = viewers.current();
    var me = viewer.id();
    return kinds.stream()
        .filter(
            kind -> kind.concerns().isEmpty() || viewer.has(kind.concerns().toArray(Role[]::new)))
        .map(kind -> new NoticeChoice(kind, of(kind, List.of(me)).apply(me)))
        .toList();
  }

  /**
   * @throws Refusal when the portal must be able to tell of this
   */
  public void choose(String key, Delivery wanted) {
    var kind =
        kinds.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    if (wanted == Delivery.OFF && !kind.mayBeOff()) {
      throw Refusal.because("notices.refused.off", Texts.text(kind.titleKey()));
    }
    var viewer = viewers.current();
    var before = of(kind, List.of(viewer.id())).apply(viewer.id());
    if (before == wanted) {
      return;
    }
    jdbc.sql(
            """
            insert into notices_choice (employee_id, kind, delivery) values (:me, :kind, :wanted)
            on duplicate key update delivery = :wanted
            """)
        .param("me", viewer.id().value())
        .param("kind", key)
        .param("wanted", wanted.name())
        .update();
    journal.record(
        viewer.actor(),
        "notices.choose",
        new Subject("employee", viewer.id().value(), viewer.name()),
        List.of(new Change(Texts.text(kind.titleKey()), before.inWords(), wanted.inWords())),
        null);
  }

  Function<EmployeeId, Delivery> of(NoticeKind kind, Collection<EmployeeId> persons) {
    var chosen = new HashMap<EmployeeId, Delivery>();
    if (!persons.isEmpty()) {
      jdbc.sql(
              """
              select employee_id, delivery from notices_choice
              where kind = :kind and employee_id in (:persons)
              """)
          .param("kind", kind.key())
          .param("persons", persons.stream().map(EmployeeId::value).toList())
          .query(
              row -> {
                chosen.put(new EmployeeId(row.getLong(1)), Delivery.valueOf(row.getString(2)));
              });
    }
    return person -> chosen.getOrDefault(person, kind.unlessChosen());
  }
}
