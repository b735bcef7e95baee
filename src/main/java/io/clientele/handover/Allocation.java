package io.clientele.handover;

import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who gets which: by hand before the rules, the first rule that fits, and the rest. */
final class Allocation {

  private final Map<Long, EmployeeId> byHand;
  private final List<Share> rules;
  private final Optional<EmployeeId> rest;

  Allocation(Map<Long, EmployeeId> byHand, List<Share> rules, Optional<EmployeeId> rest) {
    this.byHand = Map.copyOf(byHand);
    this.rules = List.copyOf(rules);
    this.rest = rest;
  }

  /** A rule with the things that it fits. */
  record Share(Set<Long> fitting, EmployeeId to) {}

  /** In the order of the things; for which nobody is named, those are missing. */
  Map<Long, EmployeeId> of(Collection<Long> things) {
    var allocated = new LinkedHashMap<Long, EmployeeId>();
    for (var thing : things) {
      successor(thing).ifPresent(to -> allocated.put(thing, to));
    }
    return allocated;
  }

  private Optional<EmployeeId> successor(Long thing) {
    return Optional.ofNullable(byHand.get(thing))
        .or(
            () ->
                rules.stream()
                    .filter(rule -> rule.fitting().contains(thing))
                    .findFirst()
                    .map(Share::to))
        .or(() -> rest);
  }
}
