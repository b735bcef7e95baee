package io.clientele.handover;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Ending;
import io.clientele.people.Leavers;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what people own, for whoever may: see {@link Leavers}. Of one leaver one hand-over is
 * under way at a time; on another node the database makes the second one wait and look again.
 */
@Service
public class Handovers {

  /** Somebody else may save one of the things just now; then all of it is tried again. */
  private static final int TRIES = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Handovers.class);

  private final Leavers leavers;
  private final Shares shares;
  private final List<Ending> endings;
  private final HandoverWork work;
  private final Viewers viewers;
  private final Map<EmployeeId, HandoverRun> underWay = new ConcurrentHashMap<>();

  Handovers(
      Leavers leavers, Shares shares, List<Ending> endings, HandoverWork work, Viewers viewers) {
    this.leavers = leavers;
    this.shares = shares;
    this.endings = endings;
    this.work = work;
    this.viewers = viewers;
  }

  /**
   * @throws NotFound when there is nobody, or they are not the viewer's to hand over
   */
  @Transactional(readOnly = true)
  public Belongings belongings(EmployeeId of) {
    var leaver = leavers.leaver(of);
    var kinds =
        shares.kinds().stream()
            .map(
                kind ->
                    new Belongings.Kind(
                        kind.kind(),
                        Text.of(kind.textKey(), kind.owned(of).size()),
                        kind.successors()))
            .filter(kind -> !kind.words().arguments().contains(0))
            .toList();
    var ends =
        endings.stream()
            .map(ending -> Text.of(ending.textKey(), ending.count(of)))
            .filter(ending -> !ending.arguments().contains(0L))
            .toList();
    var mayDisable = leaver.person().enabled() && viewers.current().has(Role.ADMINISTRATOR);
    return new Belongings(leaver.person(), kinds, ends, mayDisable);
  }

  /**
   * What the plan would do now; nothing is changed.
   *
   * @throws Refusal when something would be left without an owner, or goes to the wrong one
   */
  @Transactional(readOnly = true)
  public HandoverPreview preview(EmployeeId of, HandoverPlan plan) {
    var leaver = leavers.leaver(of);
    HandoverWork.reason(plan.why());
    var preview = shares.of(leaver, plan, kind -> kind.owned(of));
    if (preview.parts().isEmpty()) {
      throw Refusal.because("handover.refused.nothing", leaver.person().name());
    }
    return preview;
  }

  /** What those of the things are called that the viewer may see. */
  @Transactional(readOnly = true)
  public Map<Long, String> names(HandoverPreview.Part part) {
    return shares.kind(part.kind()).names(part.things());
  }

  /**
   * Begins the hand-over as it was looked at.
   *
   * @throws Refusal while another one of the same person is under way
   */
  public HandoverRun start(EmployeeId of, HandoverPlan plan, HandoverPreview seen) {
    leavers.leaver(of);
    var run = new HandoverRun(seen.total());
    if (underWay.putIfAbsent(of, run) != null) {
      throw Refusal.because("handover.refused.under-way");
    }
    var self = viewers.current().id();
    Thread.ofVirtual()
        .name("handover-" + of.value())
        .uncaughtExceptionHandler((thread, bug) -> LOG.error("A hand-over broke off", bug))
        .start(() -> viewers.runAs(self, () -> carryOut(run, of, plan, seen)));
    return run;
  }

  /** The one that is not over yet. */
  @Transactional(readOnly = true)
  public Optional<HandoverRun> underWay(EmployeeId of) {
    leavers.leaver(of);
    return Optional.ofNullable(underWay.get(of));
  }

  private void carryOut(HandoverRun run, EmployeeId of, HandoverPlan plan, HandoverPreview seen) {
    var problem = Text.of("handover.refused.broken");
    HandoverId report = null;
    try {
      report = patiently(run, of, plan, seen);
    } catch (Refusal refused) {
      problem = refused.text();
    } catch (NotFound gone) {
      problem = Text.of("kit.not-found");
    } catch (ConcurrencyFailureException busy) {
      problem = Text.of("handover.refused.busy");
    } finally {
      underWay.remove(of, run);
      if (report == null) {
        run.fail(problem);
      } else {
        run.finish(report);
      }
    }
  }

  private HandoverId patiently(
      HandoverRun run, EmployeeId of, HandoverPlan plan, HandoverPreview seen) {
    for (var tries = 1; tries < TRIES; tries++) {
      try {
        run.begin();
        return work.carryOut(of, plan, seen, run::passed);
      } catch (ConcurrencyFailureException meanwhile) {
        Thread.yield();
      }
    }
    run.begin();
    return work.carryOut(of, plan, seen, run::passed);
  }

  /** Whose things the viewer may hand over, by a part of the name. */
  @Transactional(readOnly = true)
  public List<EmployeeContact> people(String words, boolean withDisabled, Pageable page) {
    return leavers.people(words, withDisabled, page);
  }
}
