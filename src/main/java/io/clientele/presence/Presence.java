package io.clientele.presence;

import io.clientele.clients.ClientId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Who has which card open, and who wants to hear of it. Safe for many threads. */
@Service
public class Presence {

  private final Map<ClientId, List<Visit>> visits = new ConcurrentHashMap<>();

  /** One open page. */
  private record Visit(EmployeeId who, String name, Consumer<List<String>> heard) {}

  /**
   * Somebody opens a card; the caller has asked whether they may read it.
   *
   * @param heard is told the names of the others, at once and whenever somebody comes or goes, on
   *     whatever thread that happens; it must not wait
   * @return to be run when they close it; a second time it does nothing
   */
  public Runnable enter(ClientId client, Viewer viewer, Consumer<List<String>> heard) {
    var visit = new Visit(viewer.id(), viewer.name(), heard);
    visits.compute(client, (card, here) -> told(here == null ? List.of(visit) : with(here, visit)));
    return () -> leave(client, visit);
  }

  private void leave(ClientId client, Visit visit) {
    visits.computeIfPresent(
        client,
        (card, here) -> {
          var others = here.stream().filter(other -> other != visit).toList();
          return others.isEmpty() ? null : told(others);
        });
  }

  private static List<Visit> with(List<Visit> here, Visit visit) {
    return Stream.concat(here.stream(), Stream.of(visit)).toList();
  }

  /** While nobody else comes or goes, so that the last to be heard is how it is. */
  private static List<Visit> told(List<Visit> here) {
    for (var visit : here) {
      visit
          .heard()
          .accept(
              here.stream()
                  .filter(other -> !other.who().equals(visit.who()))
                  .map(Visit::name)
                  .distinct()
                  .sorted()
                  .toList());
    }
    return here;
  }
}
