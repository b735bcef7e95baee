package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.Duty;
import io.clientele.Staff;
import io.clientele.batches.BatchChange.AddedTag;
import io.clientele.batches.BatchRun;
import io.clientele.batches.BatchRun.State;
import io.clientele.batches.Batches;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twenty people edit, merge, part, give away and change in bulk the same few cards at once: what
 * the portal accepted is in the history and on a card, each card has one owner, and nobody met
 * anything but a plain refusal. {@code -Dclientele.seed=N} repeats one run, as far as threads
 * repeat.
 */
@Duty("A1")
class ManyHandsTests extends MergeHouse {

  private static final int TURNS = Boolean.getBoolean("clientele.long") ? 100 : 8;

  @Autowired private ClientOwners owners;
  @Autowired private Batches batches;

  private final long seed = Long.getLong("clientele.seed", System.nanoTime());
  private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
  private final Queue<String> inBulk = new ConcurrentLinkedQueue<>();
  private final Queue<MergeId> open = new ConcurrentLinkedQueue<>();
  private final AtomicInteger merged = new AtomicInteger();
  private final AtomicInteger parted = new AtomicInteger();
  private final AtomicInteger given = new AtomicInteger();
  private List<ClientId> cards = List.of();
  private List<EmployeeId> heads = List.of();

  /** An accepted save, with the version that was read before. */
  private record Edit(ClientId card, long version, String tag) {}

  @Test
  void loseNothingThatWasAccepted() throws Exception {
    System.out.println("Many hands: -Dclientele.seed=" + seed);
    cards = IntStream.range(0, 8).mapToObj(number -> create(anna, card("Ring"))).toList();
    var department = as(helena, () -> clients.card(cards.getFirst())).ownership().department();
    var staff = new Staff(jdbc, transaction);
    heads =
        IntStream.range(0, Crowd.SIZE)
            .mapToObj(number -> staff.hire("Head " + number, department, Role.DEPARTMENT_HEAD))
            .toList();
    var before = entries("client.part", "client.reassign", "client.merge");

    Crowd.together(this::work);

    assertThat(edits).as("seed %d", seed).isNotEmpty();
    assertThat(edits.stream().map(edit -> List.of(edit.card(), edit.version())))
        .as("two saves upon one version")
        .doesNotHaveDuplicates();
    edits.forEach(edit -> assertThat(journalled(edit)).as("%s, seed %d", edit, seed).isPositive());
    assertThat(tagsOfLiving())
        .as("seed %d", seed)
        .containsAll(edits.stream().map(Edit::tag).toList())
        .containsAll(inBulk);
    assertThat(entries("client.part", "client.reassign", "client.merge") - before)
        .isEqualTo(2L * parted.get() + given.get() + merged.get());
    assertThat(merged.get()).isPositive();
    everyCardHasOneOwner();
  }

  private void work(int number) {
    var random = new Random(seed + number);
    var who = heads.get(number);
    for (var turn = 0; turn < TURNS; turn++) {
      var card = cards.get(random.nextInt(cards.size()));
      var other = cards.get(random.nextInt(cards.size()));
      var tag = "t" + number + "x" + turn;
      try {
        switch (number % 5) {
          case 0 -> merges(who, card, other);
          case 1 -> parts(who);
          case 2 -> gives(who, card, random.nextBoolean() ? anna : boris);
          case 3 -> changesMany(who, tag);
          default -> edits(who, card, tag);
        }
      } catch (Refusal | NotFound refused) {
        assertThat(refused).hasMessageNotContaining("deadlock");
      }
    }
  }

  private void merges(EmployeeId who, ClientId card, ClientId other) {
    open.add(merge(who, card, other));
    merged.incrementAndGet();
  }

  private void parts(EmployeeId who) {
    var last = open.poll();
    if (last != null) {
      try {
        undo(who, last);
        parted.incrementAndGet();
      } catch (Refusal later) {
        open.add(last);
        throw later;
      }
    }
  }

  private void gives(EmployeeId who, ClientId card, EmployeeId to) {
    does(who, () -> owners.reassign(card, to, "Balance"));
    given.incrementAndGet();
  }

  private void edits(EmployeeId who, ClientId card, String tag) {
    var read = as(who, () -> clients.card(card));
    does(who, () -> clients.revise(card, read.version(), tagged(read.details(), tag)));
    edits.add(new Edit(card, read.version(), tag));
  }

  private void changesMany(EmployeeId who, String tag) {
    var run = as(who, () -> batches.start(new AddedTag(tag), cards));
    await().atMost(Duration.ofSeconds(60)).until(() -> run.progress().isOver());
    assertThat(run.progress()).extracting(BatchRun.Progress::state).isEqualTo(State.DONE);
    assertThat(run.progress().done()).isEqualTo(cards.size());
    if (run.progress().changed() > 0) {
      inBulk.add(tag);
      assertThat(entriesWith(tag)).isGreaterThanOrEqualTo(run.progress().changed());
    }
  }

  private long journalled(Edit edit) {
    return jdbc.sql(
            """
            select count(*) from journal_entry
            where subject_type = 'client' and subject_id = :id and action = 'client.change'
              and changes like :tag
            """)
        .param("id", edit.card().value())
        .param("tag", "%" + edit.tag() + "%")
        .query(Long.class)
        .single();
  }

  private long entriesWith(String tag) {
    return jdbc.sql(
            """
            select count(*) from journal_entry
            where subject_id in (:ids) and action = 'client.change' and changes like :tag
            """)
        .param("ids", cards.stream().map(ClientId::value).toList())
        .param("tag", "%" + tag + "%")
        .query(Long.class)
        .single();
  }

  private long entries(String... actions) {
    return jdbc.sql(
            """
            select count(*) from journal_entry
            where subject_type = 'client' and subject_id in (:ids) and action in (:actions)
            """)
        .param("ids", cards.stream().map(ClientId::value).toList())
        .param("actions", List.of(actions))
        .query(Long.class)
        .single();
  }

  private List<String> tagsOfLiving() {
    var tags = new ArrayList<String>();
    cards.stream()
        .map(id -> as(helena, () -> clients.card(id)))
        .filter(card -> !card.isMerged())
        .forEach(card -> tags.addAll(card.details().tags()));
    return tags;
  }

  private void everyCardHasOneOwner() {
    for (var id : cards) {
      var ownership = as(helena, () -> owners.history(id));
      assertThat(ownership.getFirst().owner()).as("%s", id).isIn(anna, boris);
      assertThat(ownership.stream().filter(spell -> spell.until() == null)).hasSize(1);
    }
  }

  private static ClientDetails tagged(ClientDetails details, String tag) {
    return details.withTags(Stream.concat(details.tags().stream(), Stream.of(tag)).toList());
  }
}
