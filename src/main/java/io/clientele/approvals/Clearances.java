package io.clientele.approvals;

import io.clientele.kit.Refusal;
import io.clientele.routes.RouteStage;
import io.clientele.routes.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a matter may hold now. The route it went along is looked at again, with what is known
 * today: a stage that concerns it only since then is missing.
 */
@Service
@Transactional(readOnly = true)
public class Clearances {

  private final RoundTable rounds;
  private final Approvals approvals;
  private final Routes routes;

  Clearances(RoundTable rounds, Approvals approvals, Routes routes) {
    this.rounds = rounds;
    this.approvals = approvals;
    this.routes = routes;
  }

  /**
   * The names of the stages that have not approved it as it stands; empty when it may hold.
   *
   * @param matter with the facts of this moment
   */
  public List<String> missing(Submission matter) {
    return approved(matter)
        .map(round -> missing(round, matter))
        .orElseGet(() -> approvals.stages(routes.newest(matter.kind()), matter))
        .stream()
        .map(RouteStage::name)
        .toList();
  }

  private Optional<Round> approved(Submission matter) {
    return rounds
        .latest(matter.kind(), matter.record())
        .map(rounds::read)
        .filter(round -> round.state() == RoundState.APPROVED)
        .filter(approvals::isAsHandedIn);
  }

  private List<RouteStage> missing(Round round, Submission matter) {
    var handed = round.handed();
    var missing =
        new ArrayList<>(routes.version(handed.kind(), handed.route()).stages(matter.facts()));
    missing.removeAll(round.stages());
    return missing;
  }

  /**
   * For whoever makes it hold, in the transaction in which they do and hold its record.
   *
   * @throws Refusal that names the stages which have not approved it as it stands
   */
  public void require(Submission matter) {
    var missing = missing(matter);
    if (!missing.isEmpty()) {
      throw Refusal.because("approvals.refused.missing", String.join(", ", missing));
    }
  }
}
