package io.clientele.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.company.CompanyZone;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On random houses: what a list selects is what the check of each record admits, and both are what
 * the requirements' table says. {@code -Dclientele.seed=N} repeats one run, {@code
 * -Dclientele.long=true} tries more houses.
 */
@PortalTest
@Duty({"I1", "I4"})
class AccessPropertyTests {

  private static final int HOUSES = Boolean.getBoolean("clientele.long") ? 300 : 8;

  /** When in none of them anybody happens to stand in. */
  private static final int MOST = 20 * HOUSES;

  @Autowired private Scopes scopes;
  @Autowired private Viewers viewers;
  @Autowired private CompanyZone zone;
  @Autowired private Clock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void listsAndChecksAgreeWithTheTableOnRandomHouses() {
    var seed = Long.getLong("clientele.seed", new Random().nextLong());
    System.out.println("Access on random houses: -Dclientele.seed=" + seed);
    var random = new Random(seed);
    var allowed = new int[Right.values().length];
    var denied = new int[Right.values().length];
    var substituted = 0;
    for (var number = 0; number < HOUSES || (substituted == 0 && number < MOST); number++) {
      var house = PlainHouse.random(random);
      substituted += agrees(house, "seed " + seed + ", house " + number, allowed, denied);
    }

    for (var right : Right.values()) {
      assertThat(allowed[right.ordinal()]).as("allowed " + right).isPositive();
      assertThat(denied[right.ordinal()]).as("denied " + right).isPositive();
    }
    assertThat(substituted).as("viewers who stand in for somebody").isPositive();
  }

  private int agrees(PlainHouse house, String which, int[] allowed, int[] denied) {
    var substituted = 0;
    var tables = transaction.execute(status -> inTables(house));
    for (var person = 0; person < house.people.size(); person++) {
      var viewer = new EmployeeId(tables.people.get(person));
      for (var right : Right.values()) {
        Set<Integer> expected = new HashSet<>();
        for (var thing = 0; thing < house.things.size(); thing++) {
          if (house.may(person, right.name(), thing)) {
            expected.add(thing);
          }
        }
        var words = "%s, person %d, %s in %s".formatted(which, person, right, tell(house));
        assertThat(listed(viewer, right, tables)).as("list: " + words).isEqualTo(expected);
        assertThat(checked(viewer, right, tables)).as("check: " + words).isEqualTo(expected);
        allowed[right.ordinal()] += expected.size();
        denied[right.ordinal()] += house.things.size() - expected.size();
      }
      substituted += standsIn(viewer) ? 1 : 0;
    }
    return substituted;
  }

  private HouseInTables inTables(PlainHouse house) {
    return new HouseInTables(jdbc, house, zone.today(), Utc.column(clock.instant()));
  }

  /** Two filters in one query too, as the list of clients has them. */
  private Set<Integer> listed(EmployeeId viewer, Right right, HouseInTables tables) {
    Set<Integer> found = new HashSet<>();
    viewers.runAs(
        viewer,
        () ->
            viewers
                .find()
                .ifPresent(
                    current -> {
                      var filter = scopes.filter(current, right);
                      jdbc.sql(
                              "select s.id from people_scope s where s.id in (:things) and %s and %s"
                                  .formatted(filter.condition("s"), filter.condition("s", "other")))
                          .param("things", tables.things)
                          .params(filter.parameters())
                          .params(filter.parameters("other"))
                          .query(Long.class)
                          .list()
                          .forEach(id -> found.add(tables.things.indexOf(id)));
                    }));
    return found;
  }

  private Set<Integer> checked(EmployeeId viewer, Right right, HouseInTables tables) {
    Set<Integer> found = new HashSet<>();
    viewers.runAs(
        viewer,
        () -> {
          if (viewers.find().isEmpty()) {
            return;
          }
          for (var thing = 0; thing < tables.things.size(); thing++) {
            var scope = new ScopeId(tables.things.get(thing));
            var allows = scopes.allows(scope, right);
            assertThat(scopes.rights(scope).contains(right)).isEqualTo(allows);
            if (allows) {
              found.add(thing);
            }
          }
        });
    return found;
  }

  private boolean standsIn(EmployeeId viewer) {
    var found = new boolean[1];
    viewers.runAs(
        viewer,
        () ->
            found[0] =
                viewers.find().map(Viewer::standsInFor).filter(one -> !one.isEmpty()).isPresent());
    return found[0];
  }

  private static List<Object> tell(PlainHouse house) {
    return new ArrayList<>(
        List.of(house.departments, house.people, house.things, house.grants, house.away));
  }
}
