package io.clientele.approvals;

import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.people.Viewer;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A matter on its way along a route: what was handed in, where it stands, and who is asked. */
final class Round {

  /** With those that were added on the way. */
  private static final int MOST_STAGES = 30;

  private final RoundId id;
  private final Handed handed;
  private final List<RouteStage> stages;
  private final List<Seat> seats;
  private RoundState state;
  private int stage;

  /**
   * @param stage the place of the stage in which it stands, from 0
   * @param seats of the stages that began
   */
  Round(
      RoundId id,
      Handed handed,
      List<RouteStage> stages,
      int stage,
      RoundState state,
      List<Seat> seats) {
    this.id = id;
    this.handed = handed;
    this.stages = new ArrayList<>(stages);
    this.stage = stage;
    this.state = state;
    this.seats = new ArrayList<>(seats);
  }

  /**
   * What was handed in, and by whom.
   *
   * @param submittedFor whom the submitter stood in for
   * @param route the number of the route's version
   */
  record Handed(
      String kind,
      long record,
      String title,
      ScopeId scope,
      EmployeeId owner,
      EmployeeId submitter,
      @Nullable EmployeeId submittedFor,
      String submittedBy,
      String sha256,
      long route) {

    /** Nobody approves what they submitted, or what is theirs. */
    Set<EmployeeId> concerned() {
      return Stream.of(owner, submitter, submittedFor)
          .filter(Objects::nonNull)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  RoundId id() {
    return id;
  }

  Handed handed() {
    return handed;
  }

  List<RouteStage> stages() {
    return List.copyOf(stages);
  }

  /** Passes this stage as well, after the one in which it stands. */
  void insertNext(RouteStage added) {
    if (stages.size() >= MOST_STAGES) {
      throw Refusal.because("approvals.refused.stages", MOST_STAGES);
    }
    stages.add(stage + 1, added);
  }

  RoundState state() {
    return state;
  }

  int stage() {
    return stage;
  }

  RouteStage current() {
    return stages.get(stage);
  }

  /** Of the stage in which it stands. */
  List<Seat> seats() {
    return seats(stage);
  }

  List<Seat> seats(int at) {
    return seats.stream().filter(seat -> seat.stage() == at).toList();
  }

  /** Whoever must answer before this place is answered. */
  Optional<Seat> first(SeatId seat) {
    return seats.stream().filter(Seat::isOpen).filter(one -> seat.equals(one.before())).findFirst();
  }

  Seat seat(SeatId seat) {
    return seats.stream()
        .filter(one -> one.id().equals(seat))
        .findFirst()
        .orElseThrow(IllegalStateException::new);
  }

  /**
   * Whether the viewer may answer at this place now.
   *
   * @throws Refusal when somebody else did, the round has ended, or it is the viewer's own matter
   */
  void requireAnswerable(Viewer viewer, SeatId seat) {
    if (handed.concerned().contains(viewer.id())) {
      throw Refusal.because("approvals.refused.own");
    }
    var at = seat(seat);
    if (at.decidedBy() != null) {
      throw Refusal.because("approvals.refused.decided", at.decidedBy());
    }
    if (state != RoundState.RUNNING || !at.isOpen()) {
      throw Refusal.because("approvals.refused.ended", state.inWords());
    }
    if (first(seat).isPresent()) {
      throw Refusal.because("approvals.refused.first");
    }
    if (current().need() == Need.QUORUM
        && seats().stream().anyMatch(other -> viewer.id().equals(other.decider()))) {
      throw Refusal.because("approvals.refused.twice");
    }
  }

  /** Takes an answer, and goes on as it says; {@link #seats()} are those of the next stage then. */
  void decide(SeatId seat, Verdict verdict, EmployeeId who, String by) {
    replace(seat(seat).decided(verdict.leadsTo(), who, by));
    switch (verdict) {
      case RETURN -> end(RoundState.RETURNED);
      case REFUSE -> end(RoundState.REFUSED);
      case APPROVE -> {
        if (approvals() >= current().needed((int) ofRoute().count())) {
          pass();
        }
      }
    }
  }

  private long approvals() {
    return ofRoute().filter(seat -> seat.state() == SeatState.APPROVED).count();
  }

  /** Who was asked on the way holds up one place, and counts for none. */
  private Stream<Seat> ofRoute() {
    return seats().stream().filter(seat -> seat.before() == null);
  }

  private void pass() {
    if (stage + 1 == stages.size()) {
      end(RoundState.APPROVED);
    } else {
      dropOpen();
      stage++;
    }
  }

  /** The submitter takes it back, or what was to be approved was changed. */
  void end(RoundState next) {
    if (!state.canBecome(next)) {
      throw Refusal.because("approvals.refused.ended", state.inWords());
    }
    state = next;
    dropOpen();
  }

  private void dropOpen() {
    seats().stream().filter(Seat::isOpen).map(Seat::dropped).forEach(this::replace);
  }

  private void replace(Seat changed) {
    seats.replaceAll(seat -> seat.id().equals(changed.id()) ? changed : seat);
  }
}
