package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.AbsenceId;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import io.clientele.routes.Approver;
import io.clientele.routes.Need;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people at once do whatever they like with the same matters; the rules hold all the same. */
@PortalTest
@Duty("E3")
class RandomRoundsTests {

  private static final long SEED = 20_261_128;
  private static final int THREADS = 20;
  private static final int ACTS = Boolean.getBoolean("clientele.long") ? 600 : 20;
  private static final int PARCELS = 8;

  @Autowired private Parcels parcels;
  @Autowired private Approvals approvals;
  @Autowired private Decisions decisions;
  @Autowired private Additions additions;
  @Autowired private Inbox inbox;
  @Autowired private Routes routes;
  @Autowired private RoundTable rounds;
  @Autowired private Scopes scopes;
  @Autowired private Absences absences;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final List<EmployeeId> people = new ArrayList<>();
  private final Map<Long, EmployeeId> owners = new ConcurrentHashMap<>();
  private final Map<SeatId, AtomicInteger> decided = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<AbsenceId> away = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<SeatId> seen = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private EmployeeId diana;
  private EmployeeId admin;

  @BeforeEach
  void buildHouse() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("Management");
    var sales = staff.below("Sales", house);
    for (var name : List.of("Anna", "Boris", "Carla")) {
      people.add(staff.hire(name, sales, Role.ACCOUNT_MANAGER));
    }
    people.add(staff.hire("Helena", sales, Role.DEPARTMENT_HEAD));
    people.add(staff.hire("Vera", house, Role.LAWYER));
    people.add(staff.hire("Felix", house, Role.FINANCE));
    diana = staff.hire("Diana", house, Role.DIRECTOR);
    people.add(diana);
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    var first = new RouteStage("Head", List.of(Approver.head()), Need.ALL, 0, null, 8, 4, 8);
    var second =
        new RouteStage(
            "Others",
            List.of(
                Approver.person(people.get(4)), Approver.person(people.get(5)), Approver.level(2)),
            Need.QUORUM,
            2,
            null,
            8,
            0,
            0);
    var third =
        new RouteStage(
            "Superior",
            List.of(Approver.superior(), Approver.person(people.get(0))),
            Need.ANY,
            0,
            null,
            8,
            0,
            0);
    viewers.runAs(
        admin,
        () ->
            routes.revise(
                Parcels.KIND, routes.newest(Parcels.KIND).number(), List.of(first, second, third)));
    for (var number = 0; number < PARCELS; number++) {
      var owner = people.get(number % 4);
      var parcel = as(owner, () -> parcels.handIn(transaction, scopes, viewers, approvals, 1));
      owners.put(parcel, owner);
    }
  }

  @Test
  void nothingIsDecidedTwiceOrByWhoseItIsAndNothingWaitsWithNobody() throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (var number = 0; number < THREADS; number++) {
      var random = new Random(SEED + number);
      threads.add(Thread.ofPlatform().start(() -> play(random)));
    }
    for (var thread : threads) {
      thread.join();
    }

    assertThat(bugs).isEmpty();
    assertThat(decided.values()).isNotEmpty().allMatch(times -> times.get() == 1);
    owners.keySet().forEach(this::assertSound);
  }

  private void play(Random random) {
    for (var act = 0; act < ACTS; act++) {
      try {
        act(random);
      } catch (Refusal | NotFound | PessimisticLockingFailureException no) {
        // the rules said no, or the database asked to come back later
      } catch (RuntimeException bug) {
        bugs.add(bug);
      }
    }
  }

  private void act(Random random) {
    var parcel = List.copyOf(owners.keySet()).get(random.nextInt(owners.size()));
    switch (random.nextInt(14)) {
      case 0 -> handInAgain(parcel);
      case 1 -> withdraw(parcel);
      case 2 -> weigh(parcel, random.nextInt(3));
      case 3 -> leave(random);
      case 4 -> comeBack();
      case 5 -> nameSomebody(random);
      case 6 -> add(random);
      default -> decide(random);
    }
  }

  private void decide(Random random) {
    var who = people.get(random.nextInt(people.size()));
    var waiting = as(who, () -> inbox.waiting(""));
    waiting.forEach(row -> seen.add(row.seat()));
    // now and then somewhere where one is not asked, or not any more
    var known = List.copyOf(seen);
    var seats = random.nextInt(4) == 0 ? known : waiting.stream().map(WaitingRow::seat).toList();
    if (seats.isEmpty()) {
      return;
    }
    var seat = seats.get(random.nextInt(seats.size()));
    var verdict = random.nextInt(6) == 0 ? Verdict.RETURN : Verdict.APPROVE;
    if (as(who, () -> decisions.decide(seat, verdict, "So be it")) == Decisions.Outcome.TAKEN) {
      decided.computeIfAbsent(seat, one -> new AtomicInteger()).incrementAndGet();
    }
  }

  private void add(Random random) {
    var who = people.get(random.nextInt(people.size()));
    var person = people.get(random.nextInt(people.size()));
    var waiting = as(who, () -> inbox.waiting(""));
    if (!waiting.isEmpty()) {
      var seat = waiting.get(random.nextInt(waiting.size())).seat();
      viewers.runAs(
          who,
          random.nextBoolean()
              ? () -> additions.before(seat, person, "")
              : () -> additions.after(seat, person, ""));
    }
  }

  private void handInAgain(long parcel) {
    var owner = owner(parcel);
    viewers.runAs(
        owner,
        () ->
            inTransaction(
                () -> {
                  parcels.hold(parcel);
                  approvals.submit(parcels.matter(parcel, owner), viewers.current().actor());
                }));
  }

  private void withdraw(long parcel) {
    viewers.runAs(
        owner(parcel),
        () ->
            inTransaction(
                () -> {
                  parcels.hold(parcel);
                  approvals.withdraw(Parcels.KIND, parcel, viewers.current().actor());
                }));
  }

  private void weigh(long parcel, int weight) {
    viewers.runAs(
        owner(parcel),
        () ->
            inTransaction(
                () -> {
                  parcels.hold(parcel);
                  parcels.weigh(parcel, weight);
                  approvals.voidIfChanged(Parcels.KIND, parcel, viewers.current().actor());
                }));
  }

  private void leave(Random random) {
    var today = absences.today();
    var absent = people.get(random.nextInt(people.size() - 1));
    var substitute = people.get(random.nextInt(people.size() - 1));
    var details = new AbsenceDetails(absent, substitute, today, today.plusDays(2), "Holiday", "1");
    away.add(as(diana, () -> absences.record(details)));
  }

  private void comeBack() {
    var absence = away.poll();
    if (absence != null) {
      viewers.runAs(diana, () -> absences.end(absence));
    }
  }

  private void nameSomebody(Random random) {
    var stuck =
        as(admin, inbox::stuck).stream()
            .filter(row -> owners.containsKey(record(row.seat().round())))
            .toList();
    if (!stuck.isEmpty()) {
      var row = stuck.get(random.nextInt(stuck.size()));
      var person = people.get(random.nextInt(people.size()));
      viewers.runAs(admin, () -> decisions.name(row.seat(), person, "Nobody else"));
    }
  }

  private long record(RoundId round) {
    var handed = rounds.read(round).handed();
    return handed.kind().equals(Parcels.KIND) ? handed.record() : -1;
  }

  /** What must be so of every round of a parcel, whatever happened. */
  private void assertSound(long parcel) {
    var all =
        jdbc.sql("select id from approvals_round where kind = :kind and record = :record")
            .param("kind", Parcels.KIND)
            .param("record", parcel)
            .query((row, number) -> new RoundId(row.getLong(1)))
            .list();
    for (var id : all) {
      var round = rounds.read(id);
      var running = round.state() == RoundState.RUNNING;
      for (var stage = 0; stage < round.stages().size(); stage++) {
        assertSound(round, stage);
      }
      assertThat(round.seats().stream().anyMatch(Seat::isOpen)).as("waits").isEqualTo(running);
      assertThat(openGrants(round)).isEqualTo(openlyAsked(round));
    }
    assertThat(all.stream().map(rounds::read).filter(one -> one.state() == RoundState.RUNNING))
        .as("one at a time")
        .hasSizeLessThanOrEqualTo(1);
  }

  private void assertSound(Round round, int stage) {
    var seats = round.seats(stage);
    for (var seat : seats) {
      assertThat(seat.asked()).doesNotContainAnyElementsOf(round.handed().concerned());
      if (seat.decider() != null) {
        assertThat(round.handed().concerned()).doesNotContain(seat.decider());
        assertThat(decided).containsKey(seat.id());
      }
      if (seat.isOpen() && seat.asked().isEmpty() && round.first(seat.id()).isEmpty()) {
        assertThat(as(admin, inbox::stuck)).extracting(StuckRow::seat).contains(seat.id());
      }
    }
    var ofRoute = seats.stream().filter(seat -> seat.before() == null).toList();
    var approved = ofRoute.stream().filter(seat -> seat.state() == SeatState.APPROVED).count();
    if (stage < round.stage() || round.state() == RoundState.APPROVED) {
      assertThat(approved).isGreaterThanOrEqualTo(round.stages().get(stage).needed(ofRoute.size()));
    }
    for (var seat : seats) {
      var first = seat.before();
      if (first != null && round.seat(first).state() == SeatState.APPROVED) {
        assertThat(seat.state()).as("asked first").isEqualTo(SeatState.APPROVED);
      }
    }
    if (stage > round.stage()) {
      assertThat(seats).as("not before its turn").isEmpty();
    }
  }

  private long openGrants(Round round) {
    return jdbc.sql(
            """
            select count(*) from people_scope_grant g
            join approvals_asked a on a.grant_id = g.id
            join approvals_seat s on s.id = a.seat_id and s.round_id = :round
            where g.revoked_at is null
            """)
        .param("round", round.id().value())
        .query(Long.class)
        .single();
  }

  private static long openlyAsked(Round round) {
    return round.seats().stream().filter(Seat::isOpen).mapToLong(seat -> seat.asked().size()).sum();
  }

  private EmployeeId owner(long parcel) {
    return java.util.Objects.requireNonNull(owners.get(parcel));
  }

  private void inTransaction(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  @SuppressWarnings("NullAway")
  private <T> T as(EmployeeId who, Supplier<T> act) {
    var answer = new AtomicReference<@Nullable T>();
    viewers.runAs(who, () -> answer.set(act.get()));
    return answer.get();
  }
}
