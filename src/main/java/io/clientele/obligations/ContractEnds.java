package io.clientele.obligations;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.kit.Texts;
import io.clientele.notices.Audience;
import io.clientele.notices.Delivery;
import io.clientele.notices.News;
import io.clientele.notices.NoticeKind;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Heads;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns of the days on which notice can be given for the last time and on which contracts go on or
 * end: the manager and their head, 60, 30 and 7 days ahead, of each day and each distance once.
 */
@Service
@Transactional
class ContractEnds {

  static final NoticeKind KIND =
      new NoticeKind(
          "obligations.contract-ends", "obligations.notice.ends", Delivery.INNER, true, Set.of());

  private final RunningContracts running;
  private final Reckonings reckonings;
  private final Caretakers caretakers;
  private final Heads heads;
  private final Notices notices;

  ContractEnds(
      RunningContracts running,
      Reckonings reckonings,
      Caretakers caretakers,
      Heads heads,
      Notices notices) {
    this.running = running;
    this.reckonings = reckonings;
    this.caretakers = caretakers;
    this.heads = heads;
    this.notices = notices;
  }

  @Transactional(readOnly = true)
  public List<RunningContract> due() {
    var today = reckonings.today();
    return running.ending(today.plusDays(RunningContract.farthest())).stream()
        .filter(one -> !one.warnings(today).isEmpty())
        .toList();
  }

  public void warn(RunningContract contract) {
    for (var warning : contract.warnings(reckonings.today())) {
      notices.tell(news(contract, warning), audience(contract));
    }
  }

  private static News news(RunningContract contract, RunningContract.Warning warning) {
    var id = contract.id().value();
    return new News(
        KIND,
        "contract/%d/%s/%s/%d".formatted(id, warning.what(), warning.day(), warning.ahead()),
        new Subject("contract", id, contract.number()),
        "contracts/" + id,
        contract.scope(),
        words(warning),
        Actor.PORTAL);
  }

  private static Text words(RunningContract.Warning warning) {
    return Text.of(
        "obligations.notice.ends." + warning.what().name(),
        Texts.day(warning.day()),
        warning.left());
  }

  private Audience audience(RunningContract contract) {
    var told = new HashSet<EmployeeId>();
    for (var one : caretakers.of(contract.scope())) {
      told.add(one);
      heads.above(one).stream().findFirst().ifPresent(told::addAll);
    }
    return new Audience(told, Set.of(), Set.of());
  }
}
