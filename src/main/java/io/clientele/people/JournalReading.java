package io.clientele.people;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalFilter;
import io.clientele.journal.JournalRow;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole journal, for the administrator and the director. */
@Service
@Transactional
public class JournalReading {

  private final Journal journal;
  private final List<ScopedRecords> kinds;
  private final Viewers viewers;

  JournalReading(Journal journal, List<ScopedRecords> kinds, Viewers viewers) {
    this.journal = journal;
    this.kinds = kinds;
    this.viewers = viewers;
  }

  /**
   * The administrator reads that a client's card was changed, by whom and in which fields; what
   * stands on it is for those who may read the card.
   */
  public List<JournalRow> rows(JournalFilter filter, Pageable page) {
    viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    var rows = journal.rows(filter, page.getOffset(), page.getPageSize());
    return viewers.current().has(Role.DIRECTOR)
        ? rows
        : rows.stream().map(row -> isOfRecord(row) ? withoutContent(row) : row).toList();
  }

  private boolean isOfRecord(JournalRow row) {
    return kinds.stream()
        .map(ScopedRecords::type)
        .filter(row.subject().type()::equals)
        .anyMatch(type -> row.action().startsWith(type + "."));
  }

  private static JournalRow withoutContent(JournalRow row) {
    return new JournalRow(
        row.id(),
        row.at(),
        row.actor(),
        row.action(),
        row.subject(),
        row.changes().stream().map(change -> new Change(change.field(), null, null)).toList(),
        null,
        row.origin());
  }

  public List<String> actions() {
    viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    return journal.actions();
  }

  public List<String> kinds() {
    viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    return journal.kinds();
  }
}
