package io.clientele.sources;

import static io.clientele.kit.Texts.text;

import io.clientele.company.CompanyZone;
import io.clientele.exports.Format;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the house spends to win clients. Heads enter and see what their departments spend, the
 * director what all spend; nobody else learns of it.
 */
@Service
@Transactional
public class Costs {

  private final CostTable table;
  private final Viewers viewers;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Costs(CostTable table, Viewers viewers, Journal journal, CompanyZone zone, Clock clock) {
    this.table = table;
    this.viewers = viewers;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /** Whether the viewer enters and sees costs at all. */
  @Transactional(readOnly = true)
  public boolean areForViewer() {
    return access().mayCount();
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /**
   * The latest first; none for those whom costs do not concern.
   *
   * @param source empty for any
   */
  @Transactional(readOnly = true)
  public List<CostRow> rows(Period period, String source) {
    return table.rows(access(), period, source);
  }

  /** For which departments the viewer enters costs, by name. */
  @Transactional(readOnly = true)
  public Map<DepartmentId, String> departments() {
    return table.departments(access());
  }

  /**
   * @throws Refusal when something is missing or cannot be
   * @throws NotFound when the department's costs do not concern the viewer
   */
  public CostId enter(CostDetails details) {
    var checked = details.checked(zone.today());
    var actor = require(checked.department());
    var id = table.insert(checked, actor.inWords(), clock.instant());
    record(actor, "cost.enter", id, checked, Changes.between(NOTHING, written(checked)));
    return id;
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it since
   */
  public void revise(CostRow seen, CostDetails details) {
    var before = stored(seen.id(), false).details();
    var actor = require(before.department());
    var checked = details.checked(zone.today());
    require(checked.department());
    table.update(seen.id(), seen.version(), checked, false, actor.inWords(), clock.instant());
    var changes = Changes.between(written(before), written(checked));
    record(actor, "cost.change", seen.id(), checked, changes);
  }

  public void remove(CostRow seen) {
    var cost = stored(seen.id(), false).details();
    var actor = require(cost.department());
    table.update(seen.id(), seen.version(), cost, true, actor.inWords(), clock.instant());
    record(actor, "cost.remove", seen.id(), cost, List.of());
  }

  /** Takes a removal back. */
  public void restore(CostId id) {
    var cost = stored(id, true);
    var actor = require(cost.details().department());
    table.update(id, cost.version(), cost.details(), false, actor.inWords(), clock.instant());
    record(actor, "cost.restore", id, cost.details(), List.of());
  }

  /** Writes what the viewer sees of the period into a file. */
  public void write(
      Format format, Period period, String source, String currency, OutputStream target) {
    var headings =
        List.of(
            text("sources.cost.day"),
            text("sources.cost.source"),
            text("sources.cost.words"),
            text("sources.cost.department"),
            text("sources.cost.amount", currency));
    var rows = rows(period, source);
    try (var file = format.open(text("sources.costs"), headings, target)) {
      for (var row : rows) {
        var cost = row.details();
        file.row(
            List.of(
                cost.day().toString(),
                cost.source(),
                cost.words(),
                row.departmentName(),
                cost.amount().toPlainString()));
      }
    }
    journal.record(
        viewers.current().actor(),
        "cost.export",
        new Subject("costs", null, text("sources.costs")),
        List.of(new Change("rows", null, Long.toString(rows.size()))),
        null);
  }

  private record Written(
      String source, String department, String day, String amount, String words) {}

  private static final Written NOTHING = new Written("", "", "", "", "");

  private static Written written(CostDetails cost) {
    return new Written(
        cost.source(),
        Long.toString(cost.department().value()),
        cost.day().toString(),
        cost.amount().toPlainString(),
        cost.words());
  }

  private CostRow stored(CostId id, boolean removed) {
    return table.find(id, removed).orElseThrow(NotFound::new);
  }

  private Actor require(DepartmentId department) {
    return access().acting(department).orElseThrow(NotFound::new);
  }

  private CostAccess access() {
    return new CostAccess(viewers.current());
  }

  private void record(
      Actor actor, String action, CostId id, CostDetails cost, List<Change> changes) {
    var subject = new Subject("cost", id.value(), cost.source() + ": " + cost.words());
    journal.record(actor, action, subject, changes, null);
  }
}
