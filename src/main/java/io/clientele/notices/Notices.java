package io.clientele.notices;

import io.clientele.kit.NotFound;
import io.clientele.notices.NoticeTable.Copy;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the portal tells its people. Everybody reads their own; nobody reads another's. */
@Service
@Transactional
public class Notices {

  private final NoticeTable table;
  private final NoticeList list;
  private final NoticeRecipients recipients;
  private final NoticeBells bells;
  private final Viewers viewers;
  private final Clock clock;

  Notices(
      NoticeTable table,
      NoticeList list,
      NoticeRecipients recipients,
      NoticeBells bells,
      Viewers viewers,
      Clock clock) {
    this.table = table;
    this.list = list;
    this.recipients = recipients;
    this.bells = bells;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * Tells the audience, and whoever stands in for one of them today, in the transaction of what
   * happened. Telling the same again is harmless.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(News news, Audience audience) {
    var copies = recipients.of(news, audience);
    if (!copies.isEmpty()) {
      table.insert(news, copies, clock.instant());
      bells.ringAfterCommit(copies.stream().map(Copy::recipient).toList());
    }
  }

  /** The viewer's own, the newest first. */
  @Transactional(readOnly = true)
  public List<NoticeRow> rows(NoticeFilter filter, Pageable page) {
    return list.rows(viewers.current(), filter, page.getOffset(), page.getPageSize());
  }

  /** How many the viewer has not read; counting ends at {@value NoticeTable#MOST_COUNTED}. */
  @Transactional(readOnly = true)
  public int unread() {
    var me = viewers.current().id();
    return table.unread(Set.of(me)).getOrDefault(me, 0);
  }

  /**
   * @throws NotFound when the viewer has no such notice
   */
  public void read(NoticeId notice) {
    var me = viewers.current().id();
    if (!table.isRead(notice, me).orElseThrow(NotFound::new)) {
      table.read(notice, clock.instant());
      bells.ringAfterCommit(Set.of(me));
    }
  }

  public void readAll() {
    var me = viewers.current().id();
    if (table.readAll(me, clock.instant()) > 0) {
      bells.ringAfterCommit(Set.of(me));
    }
  }
}
