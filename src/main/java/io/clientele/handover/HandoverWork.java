package io.clientele.handover;

import io.clientele.handover.HandoverPreview.Part;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.Lengths;
import io.clientele.kit.Reason;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Leaver;
import io.clientele.people.Leavers;
import io.clientele.people.Passing;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The act itself: whole or not at all, and only as it was looked at. */
@Component
@Transactional
class HandoverWork {

  static final int LONGEST_REASON = 300;
  private static final int AT_ONCE = 500;

  private final Leavers leavers;
  private final Shares shares;
  private final Employees employees;
  private final ActTable acts;
  private final HandoverNews news;
  private final Journal journal;

  HandoverWork(
      Leavers leavers,
      Shares shares,
      Employees employees,
      ActTable acts,
      HandoverNews news,
      Journal journal) {
    this.leavers = leavers;
    this.shares = shares;
    this.employees = employees;
    this.acts = acts;
    this.news = news;
    this.journal = journal;
  }

  static String reason(String why) {
    var reason = Reason.given(why);
    Lengths.require(Texts.text("kit.reason"), reason, LONGEST_REASON);
    return reason;
  }

  /**
   * Things are held before the people they go to, as by those who change a single one. What came
   * until the leaver was held, comes with a second look; nothing comes after it.
   *
   * @throws Refusal when it is not any more as it was seen
   */
  HandoverId carryOut(
      EmployeeId of, HandoverPlan plan, HandoverPreview seen, IntConsumer progress) {
    var leaver = leavers.leaver(of);
    var reason = reason(plan.why());
    shares.kinds().forEach(kind -> kind.hold(of));
    leavers.hold(of, plan.named());
    var now = shares.of(leaver, plan, kind -> kind.hold(of));
    requireAsSeen(seen, now);

    var act = acts.insert(leaver, reason, plan.disable());
    for (var part : now.parts()) {
      pass(leaver, part, Texts.text("handover.why", leaver.person().name(), reason), progress);
      acts.insert(act, part);
    }
    journal.record(
        leaver.by(),
        "employee.hand-over",
        new Subject("employee", of.value(), leaver.person().name()),
        now.parts().stream()
            .map(part -> new Change(part.kind(), null, part.to().name() + ": " + size(part)))
            .toList(),
        reason);
    news.tell(leaver, act, now);
    if (plan.disable()) {
      employees.disable(of, reason);
    }
    return act;
  }

  private void pass(Leaver leaver, Part part, String why, IntConsumer progress) {
    var passing = new Passing(leaver.person(), part.to(), leaver.by(), leaver.everywhere(), why);
    var kind = shares.kind(part.kind());
    for (var start = 0; start < size(part); start += AT_ONCE) {
      var some = part.things().subList(start, Math.min(size(part), start + AT_ONCE));
      kind.pass(passing, some);
      progress.accept(some.size());
    }
  }

  private static int size(Part part) {
    return part.things().size();
  }

  private static void requireAsSeen(HandoverPreview seen, HandoverPreview now) {
    var difference = seen.until(now);
    if (!difference.isNone()) {
      throw Refusal.because(
          "handover.refused.changed", difference.came(), difference.went(), difference.elsewhere());
    }
  }
}
