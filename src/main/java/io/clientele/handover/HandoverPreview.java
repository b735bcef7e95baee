package io.clientele.handover;

import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What would go to whom at the moment at which it was asked. */
public record HandoverPreview(List<Part> parts) {

  /**
   * What one successor gets of one kind.
   *
   * @param textKey says how many
   */
  public record Part(String kind, String textKey, EmployeeContact to, List<Long> things) {}

  public int total() {
    return parts.stream().mapToInt(part -> part.things().size()).sum();
  }

  private record Thing(String kind, long id) {}

  private Map<Thing, EmployeeId> successors() {
    var successors = new HashMap<Thing, EmployeeId>();
    for (var part : parts) {
      part.things().forEach(id -> successors.put(new Thing(part.kind(), id), part.to().id()));
    }
    return successors;
  }

  /** What is different now. */
  record Difference(int came, int went, int elsewhere) {

    boolean isNone() {
      return came + went + elsewhere == 0;
    }
  }

  Difference until(HandoverPreview now) {
    var before = successors();
    var after = now.successors();
    var elsewhere =
        (int)
            after.entrySet().stream()
                .filter(one -> before.containsKey(one.getKey()))
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .count();
    var stayed = (int) after.keySet().stream().filter(before::containsKey).count();
    return new Difference(after.size() - stayed, before.size() - stayed, elsewhere);
  }
}
