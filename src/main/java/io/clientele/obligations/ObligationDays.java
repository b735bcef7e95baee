package io.clientele.obligations;

import io.clientele.journal.Actor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets obligations become late when their day has passed, and says so each week. */
@Service
@Transactional
class ObligationDays {

  /** How far back one is looked for that was due. */
  private static final LocalDate EVER = LocalDate.of(1990, 1, 1);

  private final ObligationTable table;
  private final ObligationFiles files;
  private final Reckonings reckonings;
  private final ObligationNews news;

  ObligationDays(
      ObligationTable table, ObligationFiles files, Reckonings reckonings, ObligationNews news) {
    this.table = table;
    this.files = files;
    this.reckonings = reckonings;
    this.news = news;
  }

  @Transactional(readOnly = true)
  public List<ObligationId> overdue() {
    return ids(ObligationState.BINDING);
  }

  @Transactional(readOnly = true)
  public List<ObligationId> late() {
    return ids(ObligationState.LATE);
  }

  private List<ObligationId> ids(ObligationState state) {
    return table.due(state, EVER, reckonings.today().minusDays(1)).stream()
        .map(kept -> kept.obligation().id())
        .toList();
  }

  /** Asks again whether it is: somebody may have been quicker. */
  public void pass(ObligationId id) {
    var kept = table.lock(id);
    if (kept.obligation().isOverdue(reckonings.today())) {
      files.keep(kept, kept.obligation().late(), Step.Act.LATE, "", Actor.PORTAL);
    }
  }

  public void tell(ObligationId id) {
    var kept = table.lock(id);
    var day = kept.obligation().dueOn();
    if (kept.obligation().state() == ObligationState.LATE && day != null) {
      var week = ChronoUnit.WEEKS.between(day.plusDays(1), reckonings.today());
      news.late(kept, day, week);
    }
  }
}
