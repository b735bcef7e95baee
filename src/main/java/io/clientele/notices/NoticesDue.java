package io.clientele.notices;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notices that a mail shall bring and has not brought. */
@Repository
class NoticesDue {

  private final JdbcClient jdbc;
  private final NoticeList list;
  private final Viewers viewers;

  NoticesDue(JdbcClient jdbc, NoticeList list, Viewers viewers) {
    this.jdbc = jdbc;
    this.list = list;
    this.viewers = viewers;
  }

  /** Who waits for such a mail, of those who may sign in. */
  @Transactional(readOnly = true)
  public List<EmployeeId> persons(Delivery how, Instant before) {
    return jdbc.sql(
            """
            select distinct n.recipient_id from notices_notice n
            join people_employee e on e.id = n.recipient_id and e.disabled_at is null
            where n.mail_due = :how and n.at < :before order by n.recipient_id
            """)
        .param("how", how.name())
        .param("before", Utc.column(before))
        .query((row, number) -> new EmployeeId(row.getLong(1)))
        .list();
  }

  /** As the person would read them now. */
  List<NoticeRow> of(EmployeeId person, Delivery how, Instant before) {
    var rows = new ArrayList<NoticeRow>();
    viewers.runAs(
        person,
        () ->
            viewers
                .find()
                .ifPresent(viewer -> rows.addAll(list.due(viewer, how, Utc.column(before)))));
    return rows;
  }

  void done(List<NoticeRow> rows) {
    if (!rows.isEmpty()) {
      jdbc.sql("update notices_notice set mail_due = null where id in (:ids)")
          .param("ids", rows.stream().map(row -> row.id().value()).toList())
          .update();
    }
  }
}
