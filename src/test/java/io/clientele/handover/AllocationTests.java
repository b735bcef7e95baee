package io.clientele.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.handover.Allocation.Share;
import io.clientele.people.EmployeeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AllocationTests {

  private static final EmployeeId BORIS = new EmployeeId(2);
  private static final EmployeeId CARLA = new EmployeeId(3);
  private static final EmployeeId HELENA = new EmployeeId(4);

  @Test
  void whatIsChosenByHandComesBeforeTheRulesAndTheRestLast() {
    var allocation =
        new Allocation(
            Map.of(1L, HELENA),
            List.of(new Share(Set.of(1L, 2L), BORIS), new Share(Set.of(2L, 3L), CARLA)),
            Optional.of(HELENA));

    assertThat(allocation.of(List.of(1L, 2L, 3L, 4L)))
        .containsExactly(
            Map.entry(1L, HELENA),
            Map.entry(2L, BORIS),
            Map.entry(3L, CARLA),
            Map.entry(4L, HELENA));
  }

  @Test
  void withoutAnybodyForTheRestItIsMissing() {
    var allocation =
        new Allocation(Map.of(), List.of(new Share(Set.of(1L), BORIS)), Optional.empty());

    assertThat(allocation.of(List.of(1L, 2L))).containsOnlyKeys(1L);
  }

  @Test
  void everyThingGetsExactlyOneSuccessorAndTheFirstRuleWins() {
    for (var seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var things = LongStream.range(0, random.nextInt(40)).boxed().toList();
      var byHand = new HashMap<Long, EmployeeId>();
      var rules =
          IntStream.range(0, random.nextInt(6))
              .mapToObj(number -> new Share(some(random), someone(random)))
              .toList();
      some(random).stream()
          .filter(thing -> random.nextInt(3) == 0)
          .forEach(thing -> byHand.put(thing, someone(random)));
      var rest = someone(random);

      var allocated = new Allocation(byHand, rules, Optional.of(rest)).of(things);

      assertThat(allocated.keySet()).as("seed %d", seed).containsExactlyElementsOf(things);
      for (var thing : things) {
        assertThat(allocated)
            .as("seed %d, thing %d", seed, thing)
            .containsEntry(thing, expected(thing, byHand, rules, rest));
      }
    }
  }

  private static EmployeeId expected(
      Long thing, Map<Long, EmployeeId> byHand, List<Share> rules, EmployeeId rest) {
    if (byHand.containsKey(thing)) {
      return byHand.get(thing);
    }
    for (var rule : rules) {
      if (rule.fitting().contains(thing)) {
        return rule.to();
      }
    }
    return rest;
  }

  private static EmployeeId someone(Random random) {
    return new EmployeeId(1 + random.nextInt(5));
  }

  private static Set<Long> some(Random random) {
    var some = new HashSet<Long>();
    for (var number = random.nextInt(30); number > 0; number--) {
      some.add((long) random.nextInt(45));
    }
    return some;
  }
}
