package io.clientele.people;

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
  private final Viewers viewers;

  JournalReading(Journal journal, Viewers viewers) {
    this.journal = journal;
    this.viewers = viewers;
  }

  public List<JournalRow> rows(JournalFilter filter, Pageable page) {
    viewers.require(Role.ADMINISTRATOR, Role.DIRECTOR);
    return journal.rows(filter, page.getOffset(), page.getPageSize());
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
