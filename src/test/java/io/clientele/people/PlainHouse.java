package io.clientele.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The oracle: a made-up house and the table "who sees what" of the requirements, told in plain
 * words and lists. It knows nothing of the portal's policy: roles and rights are words, people and
 * departments are positions in lists.
 */
public final class PlainHouse {

  static final int TODAY = 0;

  public record Department(int parent, boolean membersRead) {}

  public record Somebody(int department, Set<String> roles, boolean disabled) {}

  /** owner -1: nobody. */
  public record Thing(int owner, int department) {}

  /** person -1: to a role; until null: without end, else hours from now. */
  public record Grant(
      int thing, int person, String role, String right, Integer until, boolean revoked) {}

  public record Away(int who, int substitute, int from, int backOn, String state) {}

  public final List<Department> departments = new ArrayList<>();
  public final List<Somebody> people = new ArrayList<>();
  public final List<Thing> things = new ArrayList<>();
  public final List<Grant> grants = new ArrayList<>();
  public final List<Away> away = new ArrayList<>();

  private static final List<String> ROLES =
      List.of(
          "ACCOUNT_MANAGER",
          "ACCOUNT_MANAGER",
          "ACCOUNT_MANAGER",
          "DEPARTMENT_HEAD",
          "DEPARTMENT_HEAD",
          "DIRECTOR",
          "FINANCE",
          "LAWYER",
          "LOGISTICS_MANAGER",
          "PRODUCTION_SPECIALIST",
          "ADMINISTRATOR");
  private static final List<String> GRANTED =
      List.of("SEE_HEAD", "READ_CONTRACTS", "READ", "CHANGE");
  private static final List<String> STATES =
      List.of("APPOINTED", "APPOINTED", "APPOINTED", "PROPOSED", "REFUSED", "WITHDRAWN");

  public static PlainHouse random(Random random) {
    var house = new PlainHouse();
    var departments = 2 + random.nextInt(5);
    for (var number = 0; number < departments; number++) {
      var parent = random.nextInt(3) == 0 ? -1 : random.nextInt(number + 1) - 1;
      house.departments.add(new Department(parent, random.nextInt(3) == 0));
    }
    var people = 4 + random.nextInt(6);
    for (var number = 0; number < people; number++) {
      Set<String> roles = new HashSet<>();
      for (var role = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2); role > 0; role--) {
        roles.add(any(ROLES, random));
      }
      house.people.add(new Somebody(random.nextInt(departments), roles, random.nextInt(10) == 0));
    }
    for (var number = 0; number < 14; number++) {
      house.things.add(new Thing(random.nextInt(people + 1) - 1, random.nextInt(departments)));
    }
    for (var number = random.nextInt(12); number > 0; number--) {
      var toPerson = random.nextBoolean();
      house.grants.add(
          new Grant(
              random.nextInt(house.things.size()),
              toPerson ? random.nextInt(people) : -1,
              any(ROLES, random),
              any(GRANTED, random),
              random.nextInt(3) == 0 ? null : random.nextBoolean() ? 5 : -5,
              random.nextInt(5) == 0));
    }
    for (var number = random.nextInt(people + 2); number > 0; number--) {
      var from = TODAY - 3 + random.nextInt(5);
      house.away.add(
          new Away(
              random.nextInt(people),
              random.nextInt(people),
              from,
              from + 1 + random.nextInt(4),
              any(STATES, random)));
    }
    return house;
  }

  private static <T> T any(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** May this person do this with that thing, in their own right or in that of somebody absent? */
  public boolean may(int person, String right, int thing) {
    if (people.get(person).disabled()) {
      return false;
    }
    for (var one : oneselfAndTheAbsent(person)) {
      if (byRole(one, right, things.get(thing)) || byGrant(one, right, thing)) {
        return true;
      }
    }
    return false;
  }

  private Set<Integer> oneselfAndTheAbsent(int person) {
    Set<Integer> all = new LinkedHashSet<>(Set.of(person));
    Set<Integer> last = Set.of(person);
    for (var link = 1; link <= 5; link++) {
      Set<Integer> next = new HashSet<>();
      for (var absence : away) {
        if (last.contains(absence.substitute())
            && absence.state().equals("APPOINTED")
            && absence.from() <= TODAY
            && TODAY < absence.backOn()) {
          next.add(absence.who());
        }
      }
      next.removeAll(all);
      all.addAll(next);
      last = next;
    }
    return all;
  }

  private boolean byRole(int person, String right, Thing thing) {
    var who = people.get(person);
    var owns = thing.owner() == person;
    var below = standsBelow(thing.department(), who.department());
    for (var role : who.roles()) {
      var allowed =
          switch (role) {
            case "ACCOUNT_MANAGER" ->
                switch (right) {
                  case "SEE_HEAD", "READ_CONTRACTS", "READ" ->
                      owns
                          || (thing.department() == who.department()
                              && departments.get(who.department()).membersRead());
                  case "CHANGE" -> owns;
                  default -> false;
                };
            case "DEPARTMENT_HEAD" -> below || (owns && !right.equals("REASSIGN"));
            case "DIRECTOR" -> !right.equals("CHANGE");
            case "FINANCE" -> right.equals("SEE_HEAD") || right.equals("READ_CONTRACTS");
            case "LAWYER" -> right.equals("READ_CONTRACTS");
            default -> false;
          };
      if (allowed) {
        return true;
      }
    }
    return false;
  }

  private boolean byGrant(int person, String right, int thing) {
    for (var grant : grants) {
      var reaches =
          grant.person() >= 0
              ? grant.person() == person
              : people.get(person).roles().contains(grant.role());
      var holds = !grant.revoked() && (grant.until() == null || grant.until() > 0);
      var enough =
          switch (right) {
            case "SEE_HEAD" -> !grant.right().equals("READ_CONTRACTS");
            case "READ_CONTRACTS" -> !grant.right().equals("SEE_HEAD");
            case "READ" -> grant.right().equals("READ") || grant.right().equals("CHANGE");
            case "CHANGE" -> grant.right().equals("CHANGE");
            default -> false;
          };
      if (grant.thing() == thing && reaches && holds && enough) {
        return true;
      }
    }
    return false;
  }

  private boolean standsBelow(int department, int above) {
    for (var one = department; one >= 0; one = departments.get(one).parent()) {
      if (one == above) {
        return true;
      }
    }
    return false;
  }
}
