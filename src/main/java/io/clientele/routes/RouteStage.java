package io.clientele.routes;

import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a route: whom it asks, how many of them must approve, and how long they may take.
 *
 * @param quorum of {@link Need#QUORUM}
 * @param when null when it is always passed
 * @param hours of working time in which an answer is due
 * @param remindAfter so many hours of working time; 0 for never
 * @param raiseAfter so many hours of working time after which the next head is asked, too; 0 for
 *     never
 */
public record RouteStage(
    String name,
    List<Approver> approvers,
    Need need,
    int quorum,
    @Nullable Condition when,
    int hours,
    int remindAfter,
    int raiseAfter) {

  public static final int MOST_HOURS = 2_000;
  static final int MOST_APPROVERS = 20;

  public RouteStage {
    approvers = List.copyOf(approvers);
  }

  public boolean concerns(Facts facts) {
    return when == null || when.holds(facts);
  }

  /** How many must approve of so many who are asked. */
  public int needed(int asked) {
    return switch (need) {
      case ALL -> asked;
      case ANY -> 1;
      case QUORUM -> quorum;
    };
  }

  /**
   * @throws Refusal when something is missing or cannot be
   */
  public RouteStage checked(RoutedKind kind) {
    var clean =
        new RouteStage(name.strip(), approvers, need, quorum, when, hours, remindAfter, raiseAfter);
    if (clean.name.isEmpty()) {
      throw Refusal.because("routes.refused.name");
    }
    Lengths.require(Texts.text("routes.stage.name"), clean.name, Lengths.WORD);
    requireApprovers();
    if (when != null) {
      requireCondition(when, kind);
    }
    requireHours();
    return clean;
  }

  private void requireCondition(Condition condition, RoutedKind kind) {
    if (kind.facts().stream().noneMatch(fact -> fact.key().equals(condition.fact()))) {
      throw Refusal.because("routes.refused.fact", name);
    }
    if (!condition.isReadable()) {
      throw Refusal.because("routes.refused.value-range", name);
    }
  }

  private void requireApprovers() {
    if (approvers.isEmpty() || approvers.size() > MOST_APPROVERS) {
      throw Refusal.because("routes.refused.approvers", name, MOST_APPROVERS);
    }
    if (need == Need.QUORUM && (quorum < 1 || quorum > approvers.size())) {
      throw Refusal.because("routes.refused.quorum", name, approvers.size());
    }
    for (var approver : approvers) {
      var whole =
          switch (approver.kind()) {
            case ROLE -> approver.role() != null;
            case PERSON -> approver.person() != null;
            case LEVEL -> approver.level() >= 1 && approver.level() <= 20;
            case HEAD, SUPERIOR -> true;
          };
      if (!whole) {
        throw Refusal.because("routes.refused.approver", name);
      }
    }
  }

  private void requireHours() {
    if (hours < 1 || hours > MOST_HOURS || remindAfter < 0 || raiseAfter < 0) {
      throw Refusal.because("routes.refused.hours", name, MOST_HOURS);
    }
    if (remindAfter > MOST_HOURS || raiseAfter > MOST_HOURS) {
      throw Refusal.because("routes.refused.hours", name, MOST_HOURS);
    }
    if (raiseAfter > 0 && raiseAfter <= remindAfter) {
      throw Refusal.because("routes.refused.raise", name);
    }
  }
}
