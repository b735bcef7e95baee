package io.clientele.handover;

import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.people.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shall go to whom.
 *
 * @param byHand single clients, before any rule
 * @param rules for the other clients: of two that fit the first one counts
 * @param successors by kind; of clients, who gets those that no rule fits
 * @param why in the words of whoever hands over
 * @param disable also disables the leaver's account, in the same act
 */
public record HandoverPlan(
    Map<ClientId, EmployeeId> byHand,
    List<Rule> rules,
    Map<String, EmployeeId> successors,
    String why,
    boolean disable) {

  public HandoverPlan {
    byHand = Map.copyOf(byHand);
    rules = List.copyOf(rules);
    successors = Map.copyOf(successors);
  }

  /** Clients that fit the condition, archived or not, go to this successor. */
  public record Rule(ClientFilter which, EmployeeId to) {}

  Map<Long, EmployeeId> singleClients() {
    return byHand.entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
  }

  /** Everybody who is named. */
  List<EmployeeId> named() {
    return Stream.of(
            byHand.values().stream(), rules.stream().map(Rule::to), successors.values().stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
