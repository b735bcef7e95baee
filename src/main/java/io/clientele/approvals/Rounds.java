package io.clientele.approvals;

import io.clientele.kit.NotFound;
import io.clientele.kit.Texts;
import io.clientele.people.Employees;
import io.clientele.people.Scopes;
import io.clientele.people.Viewer;
import io.clientele.people.Viewers;
import io.clientele.routes.Routes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds as they are read: by whoever reads the record, and by whoever is asked meanwhile. */
@Service
@Transactional
public class Rounds {

  private final RoundTable rounds;
  private final RoundHistory history;
  private final Matters matters;
  private final Routes routes;
  private final Employees employees;
  private final Scopes scopes;
  private final Viewers viewers;
  private final Clock clock;

  Rounds(
      RoundTable rounds,
      RoundHistory history,
      Matters matters,
      Routes routes,
      Employees employees,
      Scopes scopes,
      Viewers viewers,
      Clock clock) {
    this.rounds = rounds;
    this.history = history;
    this.matters = matters;
    this.routes = routes;
    this.employees = employees;
    this.scopes = scopes;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is none, or its record is not for the viewer to read
   */
  public RoundCard card(RoundId id) {
    var round = rounds.read(id);
    var handed = round.handed();
    scopes.require(handed.scope(), matters.reading(round), RoundHistory.subject(round));
    var viewer = viewers.current();
    var own = handed.concerned().contains(viewer.id());
    var mine = own ? Optional.<Seat>empty() : mine(round, viewer);
    return new RoundCard(
        id,
        routes.kind(handed.kind()).textKey(),
        handed.title(),
        matters.path(round),
        round.state(),
        handed.submittedBy(),
        matters.of(round).orElse(null),
        IntStream.range(0, round.stages().size()).mapToObj(at -> stage(round, at)).toList(),
        words(round),
        mine.map(Seat::id).orElse(null),
        mine.flatMap(seat -> seat.answering(viewer))
            .filter(person -> !person.id().equals(viewer.id()))
            .map(person -> person.name())
            .orElse(null),
        own);
  }

  private static Optional<Seat> mine(Round round, Viewer viewer) {
    return round.state() != RoundState.RUNNING
        ? Optional.empty()
        : round.seats().stream()
            .filter(Seat::isOpen)
            .filter(seat -> seat.answering(viewer).isPresent())
            .filter(seat -> round.first(seat.id()).isEmpty())
            .findFirst();
  }

  private RoundCard.Stage stage(Round round, int at) {
    var places = round.seats(at).stream().map(this::place).toList();
    var running = round.state() == RoundState.RUNNING && round.stage() == at;
    return new RoundCard.Stage(round.stages().get(at).name(), !places.isEmpty(), running, places);
  }

  private RoundCard.Place place(Seat seat) {
    var due = seat.isOpen() ? seat.due() : null;
    return new RoundCard.Place(
        asked(seat), answer(seat), due, due != null && due.isBefore(clock.instant()));
  }

  private String asked(Seat seat) {
    var names =
        seat.asked().stream()
            .flatMap(person -> employees.find(person).stream())
            .map(person -> person.name())
            .sorted()
            .toList();
    var words = names.isEmpty() ? Texts.text("approvals.nobody") : String.join(", ", names);
    return seat.before() == null ? words : Texts.text("approvals.first", words);
  }

  private static String answer(Seat seat) {
    var by = seat.decidedBy() == null ? "" : seat.decidedBy();
    return seat.isOpen() ? "" : Texts.text("approvals.answer." + seat.state().name(), by);
  }

  private List<RoundCard.Word> words(Round round) {
    return history.of(round.id()).stream()
        .map(
            one ->
                new RoundCard.Word(
                    one.what(),
                    round.stages().get(one.stage()).name(),
                    one.about(),
                    one.at(),
                    one.by(),
                    one.words()))
        .toList();
  }
}
