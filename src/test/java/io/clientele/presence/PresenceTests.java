package io.clientele.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.clients.ClientId;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Person;
import io.clientele.people.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PresenceTests {

  private static final ClientId CARD = new ClientId(1);

  private final Presence presence = new Presence();
  private final AtomicReference<List<String>> annaHears = new AtomicReference<>(List.of());
  private final AtomicReference<List<String>> borisHears = new AtomicReference<>(List.of());

  @Test
  void tellsEachOfTheOthersAndOfNobodyTwice() {
    var anna = presence.enter(CARD, viewer(1, "Anna"), annaHears::set);
    assertThat(annaHears.get()).isEmpty();

    var boris = presence.enter(CARD, viewer(2, "Boris"), borisHears::set);
    var borisAgain = presence.enter(CARD, viewer(2, "Boris"), others -> {});
    assertThat(annaHears.get()).containsExactly("Boris");
    assertThat(borisHears.get()).containsExactly("Anna");

    boris.run();
    assertThat(annaHears.get()).containsExactly("Boris");
    borisAgain.run();
    borisAgain.run();
    assertThat(annaHears.get()).isEmpty();
    anna.run();
  }

  @Test
  void tellsNothingOfOtherCards() {
    presence.enter(CARD, viewer(1, "Anna"), annaHears::set);

    presence.enter(new ClientId(2), viewer(2, "Boris"), borisHears::set);

    assertThat(annaHears.get()).isEmpty();
    assertThat(borisHears.get()).isEmpty();
  }

  @Test
  void losesNobodyAmongManyWhoComeAndGoAtOnce() throws Exception {
    presence.enter(CARD, viewer(1, "Anna"), annaHears::set);
    var leaves = new ArrayList<Future<Runnable>>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var number = 2; number < 200; number++) {
        var who = viewer(number, "Person " + number);
        leaves.add(threads.submit(() -> presence.enter(CARD, who, others -> {})));
      }
    }
    for (var leave : leaves) {
      leave.get().run();
    }

    assertThat(annaHears.get()).isEmpty();
  }

  private static Viewer viewer(long id, String name) {
    var department = new DepartmentId(1);
    return new Viewer(
        new Person(new EmployeeId(id), name, Set.of(), department, Set.of(department), false),
        List.of());
  }
}
