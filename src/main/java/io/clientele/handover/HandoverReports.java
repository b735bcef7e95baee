package io.clientele.handover;

import static io.clientele.kit.Texts.text;

import io.clientele.exports.Format;
import io.clientele.handover.ActTable.Item;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Leaver;
import io.clientele.people.Leavers;
import io.clientele.people.Viewers;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who got what, for those who may hand over what that person owns. */
@Service
@Transactional(readOnly = true)
public class HandoverReports {

  private static final int AT_ONCE = 1_000;

  private final ActTable acts;
  private final Shares shares;
  private final Leavers leavers;
  private final Viewers viewers;
  private final Journal journal;

  HandoverReports(ActTable acts, Shares shares, Leavers leavers, Viewers viewers, Journal journal) {
    this.acts = acts;
    this.shares = shares;
    this.leavers = leavers;
    this.viewers = viewers;
    this.journal = journal;
  }

  /**
   * One thing and who has it from then on.
   *
   * @param name empty when the viewer may not see it
   */
  public record Line(String what, long number, String name, String to) {}

  /** The newest first. */
  public List<HandoverRow> of(EmployeeId leaver) {
    leavers.leaver(leaver);
    return acts.of(leaver);
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer
   */
  public HandoverRow report(HandoverId id) {
    var act = acts.get(id);
    leavers.leaver(act.leaver());
    return act;
  }

  /** Of whom it was. */
  public EmployeeContact leaver(HandoverId id) {
    return leavers.leaver(acts.get(id).leaver()).person();
  }

  /** How many of what went to whom. */
  public List<HandoverTotal> totals(HandoverId id) {
    return acts.totals(report(id).id()).stream()
        .map(
            total ->
                new HandoverTotal(
                    total.to(),
                    Text.of(shares.kind(total.kind()).textKey(), total.things()).inWords()))
        .toList();
  }

  public List<Line> lines(HandoverId id, Pageable page) {
    var items = acts.items(report(id).id(), page);
    var names = new HashMap<String, Map<Long, String>>();
    items.stream()
        .collect(
            Collectors.groupingBy(Item::kind, Collectors.mapping(Item::thing, Collectors.toList())))
        .forEach((kind, things) -> names.put(kind, shares.kind(kind).names(things)));
    return items.stream()
        .map(
            item ->
                new Line(
                    shares.kind(item.kind()).one().inWords(),
                    item.thing(),
                    names.getOrDefault(item.kind(), Map.of()).getOrDefault(item.thing(), ""),
                    item.to()))
        .toList();
  }

  /** The whole report as a file, with the names that the viewer may see. */
  @Transactional
  public void write(Format format, HandoverId id, OutputStream target) {
    var act = report(id);
    Leaver leaver = leavers.leaver(act.leaver());
    var headings =
        List.of(
            text("handover.column.kind"),
            text("handover.column.number"),
            text("handover.column.name"),
            text("handover.column.to"));
    try (var table = format.open(text("handover.report"), headings, target)) {
      for (var page = PageRequest.of(0, AT_ONCE); ; page = page.next()) {
        var lines = lines(id, page);
        lines.forEach(
            line ->
                table.row(
                    List.of(line.what(), Long.toString(line.number()), line.name(), line.to())));
        if (lines.size() < AT_ONCE) {
          break;
        }
      }
      journal.record(
          viewers.current().actor(),
          "employee.hand-over-export",
          new Subject("employee", act.leaver().value(), leaver.person().name()),
          List.of(new Change("rows", null, Integer.toString(act.things()))),
          null);
    }
  }
}
