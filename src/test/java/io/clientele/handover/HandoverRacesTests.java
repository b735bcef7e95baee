package io.clientele.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.PortalTest;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.clients.Clients;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hand-overs while others give, edit and create. */
@PortalTest
class HandoverRacesTests {

  private static final int THREADS = 20;
  private static final int CLIENTS = 40;
  private static final int ACTS = 6;

  @Autowired private Handovers handovers;
  @Autowired private Clients clients;
  @Autowired private ClientOwners owners;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private House house;
  private final List<ClientId> cards = new ArrayList<>();
  private final Map<ClientId, AtomicInteger> edits = new ConcurrentHashMap<>();

  @Test
  void losesNoUpdateAndLeavesNothingWithoutAnOwner() throws Exception {
    house = new House(clients, viewers, jdbc, transaction);
    for (var number = 0; number < CLIENTS; number++) {
      cards.add(house.client(house.anna, "Card " + number, "Wien"));
    }
    var handedOver = new AtomicBoolean();
    var begin = new CountDownLatch(1);

    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var all = new ArrayList<Future<?>>();
      all.add(threads.submit(() -> handOverUntilDone(begin, handedOver)));
      for (var number = 1; number < THREADS; number++) {
        var random = new Random(number);
        all.add(threads.submit(() -> work(begin, random)));
      }
      begin.countDown();
      for (var one : all) {
        one.get();
      }
    }

    assertThat(handedOver).isTrue();
    assertThat(house.owned(house.anna)).isZero();
    for (var card : cards) {
      assertThat(house.ownerOf(card)).isIn(house.boris, house.bela);
      assertThat(tagsOn(card)).isEqualTo(edits.getOrDefault(card, new AtomicInteger()).get());
      assertThat(openSpells(card)).containsExactly(house.ownerOf(card).value());
    }
  }

  /** Looks again whenever something changed since. */
  private void handOverUntilDone(CountDownLatch begin, AtomicBoolean done) {
    waitFor(begin);
    var rest = new HandoverPlan(Map.of(), List.of(), Map.of("clients", house.bela), "left", true);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              handOverOrDisable(rest);
              done.set(!enabled(house.anna));
              return done.get();
            });
  }

  private void handOverOrDisable(HandoverPlan plan) {
    try {
      var seen = house.as(house.admin, () -> handovers.preview(house.anna, plan));
      var run = house.as(house.admin, () -> handovers.start(house.anna, plan, seen));
      await().atMost(Duration.ofMinutes(1)).until(() -> run.progress().isOver());
    } catch (Refusal nothingLeftJustNow) {
      // somebody gave the last one away, or gives one back
      house.client(house.anna, "One more", "Wien");
    }
  }

  private boolean enabled(EmployeeId who) {
    return jdbc.sql("select disabled_at is null from people_employee where id = :id")
        .param("id", who.value())
        .query(Boolean.class)
        .single();
  }

  private void work(CountDownLatch begin, Random random) {
    waitFor(begin);
    for (var act = 0; act < ACTS; act++) {
      var card = cards.get(random.nextInt(CLIENTS));
      try {
        switch (random.nextInt(3)) {
          case 0 -> give(card, random.nextBoolean() ? house.boris : house.anna);
          case 1 -> edit(card);
          default -> house.client(house.anna, "New " + random.nextInt(), "Wien");
        }
      } catch (Refusal | NotFound | ConcurrencyFailureException refusedWhole) {
        // whoever was refused changed nothing, which is counted below
      }
    }
  }

  private void give(ClientId card, EmployeeId to) {
    house.does(house.helena, () -> owners.reassign(card, to, "asked for"));
  }

  private void edit(ClientId card) {
    house.does(
        house.helena,
        () -> {
          var shown = clients.card(card);
          var tags = new ArrayList<>(shown.details().tags());
          tags.add("tag " + tags.size());
          clients.revise(card, shown.version(), shown.details().withTags(tags));
          edits.computeIfAbsent(card, fresh -> new AtomicInteger()).incrementAndGet();
        });
  }

  private int tagsOn(ClientId card) {
    return jdbc.sql("select count(*) from clients_tag where client_id = :id")
        .param("id", card.value())
        .query(Integer.class)
        .single();
  }

  private List<Long> openSpells(ClientId card) {
    return jdbc.sql(
            """
            select spell.owner_id from people_scope_spell spell
            join clients_client c on c.scope_id = spell.scope_id
            where c.id = :id and spell.until is null
            """)
        .param("id", card.value())
        .query(Long.class)
        .list();
  }

  private static void waitFor(CountDownLatch begin) {
    try {
      begin.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
