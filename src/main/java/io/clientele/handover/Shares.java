package io.clientele.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.clientele.clients.LeaverClients;
import io.clientele.handover.HandoverPreview.Part;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeId;
import io.clientele.people.Handover;
import io.clientele.people.Leaver;
import io.clientele.people.Leavers;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Works out who gets what by a plan. */
@Component
class Shares {

  private final List<Handover> kinds;
  private final LeaverClients clients;
  private final Leavers leavers;

  Shares(List<Handover> kinds, LeaverClients clients, Leavers leavers) {
    this.kinds = kinds.stream().sorted(Comparator.comparingInt(Handover::order)).toList();
    this.clients = clients;
    this.leavers = leavers;
  }

  List<Handover> kinds() {
    return kinds;
  }

  Handover kind(String name) {
    return kinds.stream().filter(kind -> kind.kind().equals(name)).findFirst().orElseThrow();
  }

  /**
   * @param things what there is of each kind
   * @throws Refusal when something would be left without an owner, or go to somebody who must not
   *     have it
   */
  HandoverPreview of(Leaver leaver, HandoverPlan plan, Function<Handover, List<Long>> things) {
    return new HandoverPreview(
        kinds.stream()
            .flatMap(kind -> parts(leaver, plan, kind, things.apply(kind)).stream())
            .toList());
  }

  private List<Part> parts(Leaver leaver, HandoverPlan plan, Handover kind, List<Long> things) {
    if (things.isEmpty()) {
      return List.of();
    }
    var allocated = allocation(leaver, plan, kind).of(things);
    if (allocated.size() < things.size()) {
      throw Refusal.because(
          "handover.refused.no-successor",
          Text.of(kind.textKey(), things.size() - allocated.size()).inWords());
    }
    return allocated.entrySet().stream()
        .collect(
            groupingBy(
                Map.Entry::getValue, LinkedHashMap::new, mapping(Map.Entry::getKey, toList())))
        .entrySet()
        .stream()
        .map(share -> part(leaver, kind, share.getKey(), share.getValue()))
        .sorted(Comparator.comparing(part -> part.to().name()))
        .toList();
  }

  private Part part(Leaver leaver, Handover kind, EmployeeId to, List<Long> things) {
    var successor = leavers.successor(leaver.id(), to, kind.successors());
    return new Part(kind.kind(), kind.textKey(), successor, things);
  }

  private Allocation allocation(Leaver leaver, HandoverPlan plan, Handover kind) {
    var rest = Optional.ofNullable(plan.successors().get(kind.kind()));
    if (!kind.kind().equals(Belongings.CLIENTS)) {
      return new Allocation(Map.of(), List.of(), rest);
    }
    var rules =
        plan.rules().stream()
            .map(
                rule -> new Allocation.Share(clients.fitting(leaver.id(), rule.which()), rule.to()))
            .toList();
    return new Allocation(plan.singleClients(), rules, rest);
  }
}
