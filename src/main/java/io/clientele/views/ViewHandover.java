package io.clientele.views;

import static java.util.stream.Collectors.toMap;

import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Lengths;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.Passing;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Views that a department uses; those that somebody kept for themselves stay theirs. */
@Component
class ViewHandover implements Handover {

  private final ViewTable table;
  private final Viewers viewers;
  private final Journal journal;
  private final Clock clock;

  ViewHandover(ViewTable table, Viewers viewers, Journal journal, Clock clock) {
    this.table = table;
    this.viewers = viewers;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "views";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String textKey() {
    return "views.handover";
  }

  @Override
  public Text one() {
    return Text.of("views.handover.one");
  }

  @Override
  public Set<Role> successors() {
    return Set.of();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> owned(EmployeeId leaver) {
    return table.sharedBy(leaver, "");
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Long> hold(EmployeeId leaver) {
    return table.sharedBy(leaver, " for update");
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> names(Collection<Long> things) {
    var access = new ViewAccess(viewers.current());
    return things.stream()
        .flatMap(id -> table.find(new ViewId(id)).stream())
        .filter(access::uses)
        .collect(toMap(view -> view.id().value(), StoredView::name));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void pass(Passing passing, Collection<Long> things) {
    for (var id : things) {
      var view = table.find(new ViewId(id)).orElseThrow();
      var name = free(view, passing.to().id());
      table.give(view.named(name), passing.to().id(), clock.instant());
      journal.record(
          passing.by(),
          "view.pass",
          new Subject("view", id, name),
          List.of(new Change("owner", passing.leaver().name(), passing.to().name())),
          passing.why());
    }
  }

  /** The new owner may have a view of that name already. */
  private String free(StoredView view, EmployeeId owner) {
    var taken =
        table.of(view.list(), owner, List.of(ViewTable.NO_DEPARTMENT)).stream()
            .map(StoredView::name)
            .toList();
    Predicate<String> isFree = name -> taken.stream().noneMatch(name::equalsIgnoreCase);
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? view.name() : numbered(view.name(), " " + number))
        .filter(isFree)
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String name, String number) {
    return name.substring(0, Math.min(name.length(), Lengths.CODE - number.length())) + number;
  }
}
