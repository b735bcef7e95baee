package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.SeatId;
import io.clientele.approvals.Verdict;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.AbsenceId;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Twenty people at once do whatever they like with the same contracts. Afterwards the database is
 * sound, a simple model takes what happened to each, and each can be brought to its end.
 */
@PortalTest
@Duty("E3")
class RandomContractsTests {

  private static final boolean LONG = Boolean.getBoolean("clientele.long");
  private static final long SEED = Long.getLong("clientele.seed", 20_261_128);
  private static final int SEQUENCES = LONG ? 25 : 1;
  private static final int THREADS = 20;
  private static final int ACTS = LONG ? 60 : 25;
  private static final int CONTRACTS = 6;
  private static final int MOST_STEPS = 30;
  private static final List<String> AMOUNTS = List.of("8000", "20000", "150000");

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private ContractList list;
  @Autowired private ContractVersions versions;
  @Autowired private Signing signing;
  @Autowired private Inbox inbox;
  @Autowired private Decisions decisions;
  @Autowired private Absences absences;
  @Autowired private Journal journal;
  @Autowired private AutowireCapableBeanFactory beans;

  private final Map<ContractId, Map<String, AtomicInteger>> done = new ConcurrentHashMap<>();
  private final Map<ContractId, ContractCard> secondTab = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<AbsenceId> away = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<SeatId> seen = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private final AtomicInteger texts = new AtomicInteger();
  private final List<ContractId> ids = new ArrayList<>();
  private ContractHouse house;
  private SoundContracts sound;
  private List<EmployeeId> writers;
  private List<EmployeeId> deciders;

  /** What people do, each as often as it stands here. */
  private final List<Act> acts =
      List.of(
          this::write,
          this::write,
          this::agree,
          this::submit,
          this::submit,
          this::submit,
          this::decide,
          this::decide,
          this::decide,
          this::decide,
          this::decide,
          this::decide,
          this::decide,
          this::decideOnesOwn,
          this::decideOnesOwn,
          this::sign,
          this::sign,
          this::withdraw,
          this::giveUp,
          this::fetchBack,
          this::fetchBack,
          this::leave,
          this::comeBack,
          this::nameSomebody);

  /** Whoever is hit is asked to try again. */
  private final AtomicInteger deadlocks = new AtomicInteger();

  private interface Act {
    void by(Random random);
  }

  @Test
  void whateverPeopleDoAtOnceOnlyWhatWasApprovedIsSignedAndNothingIsStuck()
      throws InterruptedException {
    for (var sequence = 0; sequence < SEQUENCES; sequence++) {
      var seed = SEED + sequence;
      found();
      play(seed);

      assertThat(bugs).as("seed %d", seed).isEmpty();
      assertThat(deadlocks.get())
          .as("seed %d: two submissions may meet, a wrong order of locks shows more often", seed)
          .isLessThanOrEqualTo(THREADS * ACTS / 100);
      ids.forEach(id -> sound.require(id, "seed %d".formatted(seed), stuck()));
      ids.forEach(this::bringToItsEnd);
      ids.forEach(id -> sound.require(id, "seed %d, at its end".formatted(seed), stuck()));
      ids.forEach(id -> requireAsModelled(id, seed));
      assertThat(done("approval.approved")).as("seed %d, answers", seed).isPositive();
      assertThat(done("contract.sign")).as("seed %d, signed", seed).isPositive();
    }
  }

  private void found() {
    house = new ContractHouse(beans);
    sound = beans.createBean(SoundContracts.class);
    writers = List.of(house.anna, house.anna, house.anna, house.helena, house.boris, house.diana);
    deciders = List.of(house.vera, house.felix, house.helena, house.diana, house.boris, house.anna);
    Stream.of(done, secondTab).forEach(Map::clear);
    Stream.of(away, seen, bugs).forEach(ConcurrentLinkedQueue::clear);
    ids.clear();
    deadlocks.set(0);
    for (var number = 0; number < CONTRACTS; number++) {
      ids.add(house.drafted(AMOUNTS.get(number % AMOUNTS.size()), number % 2 == 0 ? 30 : 90));
    }
    standIn(house.vera, house.anna);
  }

  private void play(long seed) throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (var number = 0; number < THREADS; number++) {
      var random = new Random(seed * THREADS + number);
      threads.add(Thread.ofPlatform().start(() -> play(random)));
    }
    for (var thread : threads) {
      thread.join();
    }
  }

  private void play(Random random) {
    for (var turn = 0; turn < ACTS; turn++) {
      try {
        one(acts, random).by(random);
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
      } catch (NotFound | OptimisticLockingFailureException no) {
        // it is not theirs, or they read it before somebody else wrote
      } catch (CannotAcquireLockException again) {
        deadlocks.incrementAndGet();
      } catch (RuntimeException | AssertionError bug) {
        bugs.add(bug);
      }
    }
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** What somebody read, now and then in a tab that was left open. */
  private ContractCard read(EmployeeId who, ContractId id, Random random) {
    var old = secondTab.get(id);
    if (old != null && random.nextInt(5) == 0) {
      return old;
    }
    var card = house.card(who, id);
    secondTab.put(id, card);
    return card;
  }

  private void write(Random random) {
    var id = one(ids, random);
    var who = one(writers, random);
    var clause = one(read(who, id, random).clauses(), random);
    var text = new Clause(clause.heading(), "The house delivers. " + texts.incrementAndGet());
    house.does(who, () -> clauses.write(clause.id(), clause.version(), text));
    did(id, "contract.clause");
  }

  /** Each time something else is agreed, sometimes so that others are asked. */
  private void agree(Random random) {
    var id = one(ids, random);
    var who = one(writers, random);
    var version = read(who, id, random).version();
    var terms = house.terms(one(AMOUNTS, random), random.nextBoolean() ? 30 : 90);
    var delivery = "By lorry " + texts.incrementAndGet();
    house.does(who, () -> contracts.agree(id, version, delivered(terms, delivery)));
    did(id, "contract.terms");
  }

  private static ContractTerms delivered(ContractTerms terms, String how) {
    return new ContractTerms(
        terms.amount(),
        terms.currency(),
        terms.houseAmount(),
        terms.paymentDays(),
        terms.priceType(),
        terms.discount(),
        how,
        terms.penalty(),
        terms.begins(),
        terms.ends(),
        terms.renewalMonths(),
        terms.noticeDays());
  }

  private void submit(Random random) {
    var id = one(ids, random);
    house.does(one(writers, random), () -> contracts.submit(id));
    did(id, "contract.submit");
  }

  private void withdraw(Random random) {
    var id = one(ids, random);
    house.does(one(writers, random), () -> contracts.withdraw(id));
    did(id, "approval.withdrawn");
  }

  private void giveUp(Random random) {
    var id = one(ids, random);
    house.does(one(writers, random), () -> contracts.giveUp(id));
    did(id, "contract.give-up");
  }

  private void fetchBack(Random random) {
    var id = one(ids, random);
    house.does(one(writers, random), () -> contracts.fetchBack(id));
    did(id, "contract.restore");
  }

  private void sign(Random random) {
    var id = one(ids, random);
    var who = random.nextBoolean() ? house.diana : one(writers, random);
    var read = read(who, id, random).newest();
    house.does(who, () -> signing.sign(id, read, house.today()));
    did(id, "contract.sign");
  }

  private void decide(Random random) {
    var who = one(deciders, random);
    house.as(who, house::waiting).forEach(row -> seen.add(row.seat()));
    // now and then somewhere where one is not asked, or not any more
    var known = List.copyOf(seen);
    var mine = house.as(who, house::waiting).stream().map(row -> row.seat()).toList();
    var seats = random.nextInt(5) == 0 ? known : mine;
    if (!seats.isEmpty()) {
      decide(who, one(seats, random), verdict(random));
    }
  }

  /** Whoever wrote it stands in for one who is asked, and knows the address. */
  private void decideOnesOwn(Random random) {
    var asked = house.as(house.vera, house::waiting).stream().map(row -> row.seat()).toList();
    if (!asked.isEmpty()) {
      decide(house.anna, one(asked, random), Verdict.APPROVE);
    }
  }

  private static Verdict verdict(Random random) {
    return switch (random.nextInt(24)) {
      case 0 -> Verdict.REFUSE;
      case 1, 2, 3 -> Verdict.RETURN;
      default -> Verdict.APPROVE;
    };
  }

  private void decide(EmployeeId who, SeatId seat, Verdict verdict) {
    var id = sound.contract(seat);
    var outcome = house.as(who, () -> decisions.decide(seat, verdict, "See the clauses"));
    assertThat(outcome).isEqualTo(Decisions.Outcome.TAKEN);
    did(
        id,
        switch (verdict) {
          case APPROVE -> "approval.approved";
          case RETURN -> "approval.returned";
          case REFUSE -> "approval.refused";
        });
  }

  private void leave(Random random) {
    away.add(standIn(one(deciders, random), one(deciders, random)));
  }

  private AbsenceId standIn(EmployeeId absent, EmployeeId substitute) {
    var today = house.today();
    var details = new AbsenceDetails(absent, substitute, today, today.plusDays(2), "Holiday", "1");
    return house.as(house.admin, () -> absences.record(details));
  }

  private void comeBack(Random random) {
    var absence = away.poll();
    if (absence != null) {
      house.does(house.admin, () -> absences.end(absence));
    }
  }

  private void nameSomebody(Random random) {
    var stuck = stuck().stream().filter(seat -> ids.contains(sound.contract(seat))).toList();
    if (!stuck.isEmpty()) {
      name(one(stuck, random), one(deciders, random));
    }
  }

  private void name(SeatId seat, EmployeeId person) {
    var id = sound.contract(seat);
    house.does(house.admin, () -> decisions.name(seat, person, "Nobody else"));
    did(id, "approval.named");
  }

  private List<SeatId> stuck() {
    return house.as(house.admin, inbox::stuck).stream().map(row -> row.seat()).toList();
  }

  private void did(ContractId id, String action) {
    done.computeIfAbsent(id, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(action, any -> new AtomicInteger())
        .incrementAndGet();
  }

  private int done(String action) {
    var none = new AtomicInteger();
    return done.values().stream().mapToInt(acted -> acted.getOrDefault(action, none).get()).sum();
  }

  /** By those whose turn it is; what nobody can answer somebody is named for. */
  private void bringToItsEnd(ContractId id) {
    for (var step = 0; step < MOST_STEPS; step++) {
      var card = house.card(house.anna, id);
      switch (card.state()) {
        case WITHDRAWN -> {
          house.does(house.anna, () -> contracts.fetchBack(id));
          did(id, "contract.restore");
        }
        case DRAFT, RETURNED -> {
          house.does(house.anna, () -> contracts.submit(id));
          did(id, "contract.submit");
        }
        case IN_APPROVAL -> approveNext(id, card.number());
        case APPROVED -> {
          house.does(house.diana, () -> signing.sign(id, card.newest(), house.today()));
          did(id, "contract.sign");
        }
        default -> {
          return;
        }
      }
    }
    throw new AssertionError(id + " comes to no end");
  }

  private void approveNext(ContractId id, String number) {
    for (var who : deciders) {
      var waiting = house.as(who, () -> inbox.waiting(number));
      if (!waiting.isEmpty()) {
        decide(who, waiting.getFirst().seat(), Verdict.APPROVE);
        return;
      }
    }
    name(
        stuck().stream()
            .filter(seat -> sound.contract(seat).equals(id))
            .findFirst()
            .orElseThrow(() -> new AssertionError(id + " waits with nobody")),
        house.vera);
  }

  /** What was done is what the journal tells, each once, and the model takes all of it. */
  private void requireAsModelled(ContractId id, long seed) {
    var told =
        journal.of(new Subject(Contracts.KIND, id.value(), ""), 10_000).reversed().stream()
            .filter(row -> !row.action().startsWith("denied."))
            .toList();
    var model = new ContractModel(house.anna, number -> versions.text(id, number));
    told.forEach(
        row -> {
          try {
            model.told(row);
          } catch (AssertionError wrong) {
            var before = told.subList(Math.max(0, told.indexOf(row) - 8), told.indexOf(row) + 1);
            throw new AssertionError(
                "seed %d, %s, after %s"
                    .formatted(seed, id, before.stream().map(one -> one.action()).toList()),
                wrong);
          }
        });
    assertThat(model.state())
        .as("seed %d, %s", seed, id)
        .isEqualTo(house.card(house.anna, id).state());
    var counted =
        told.stream().collect(Collectors.groupingBy(row -> row.action(), Collectors.counting()));
    done.getOrDefault(id, Map.of())
        .forEach(
            (action, times) ->
                assertThat(counted.get(action))
                    .as("seed %d, %s, %s", seed, id, action)
                    .isEqualTo(times.longValue() + atFirst(action)));
  }

  /** What a draft begins with. */
  private static long atFirst(String action) {
    return action.equals("contract.terms") ? 1 : 0;
  }
}
