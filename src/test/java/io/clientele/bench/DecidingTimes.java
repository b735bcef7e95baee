package io.clientele.bench;

import io.clientele.approvals.Decisions;
import io.clientele.approvals.Inbox;
import io.clientele.approvals.SeatId;
import io.clientele.approvals.Verdict;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.BeanFactory;

/**
 * All approvers approve at once what waits for them, each from the top of their own inbox. Each
 * round is on the inbox of a neighbour as well, so that now and then two want one at once.
 */
final class DecidingTimes {

  private final Inbox inbox;
  private final Decisions decisions;
  private final Viewers viewers;
  private final List<EmployeeId> approvers;

  DecidingTimes(BeanFactory portal, List<EmployeeId> approvers) {
    this.inbox = portal.getBean(Inbox.class);
    this.decisions = portal.getBean(Decisions.class);
    this.viewers = portal.getBean(Viewers.class);
    this.approvers = approvers;
  }

  private record Share(EmployeeId who, List<SeatId> seats) {}

  /** The first tenth is not counted. */
  double perSecond() throws InterruptedException {
    var all = approvers.stream().map(this::share).toList();
    decide(all.stream().map(one -> part(one, 0, tenth(one))).toList());
    var rest = all.stream().map(one -> part(one, tenth(one), one.seats().size())).toList();
    var begin = System.nanoTime();
    decide(rest);
    var seconds = (System.nanoTime() - begin) / 1e9;
    var many = rest.stream().mapToInt(one -> one.seats().size()).sum();
    System.out.printf(
        "%-40s        %8.1f decisions/s%n",
        "%,d decisions by 20 at once".formatted(many), many / seconds);
    return many / seconds;
  }

  private Share share(EmployeeId who) {
    var seats = new ArrayList<SeatId>();
    viewers.runAs(who, () -> inbox.waiting("").forEach(row -> seats.add(row.seat())));
    return new Share(who, seats);
  }

  private static Share part(Share share, int from, int to) {
    return new Share(share.who(), share.seats().subList(from, to));
  }

  private static int tenth(Share share) {
    return share.seats().size() / 10;
  }

  private void decide(List<Share> shares) throws InterruptedException {
    var failed = new ConcurrentLinkedQueue<Throwable>();
    var threads = new ArrayList<Thread>();
    for (var share : shares) {
      threads.add(
          Thread.ofPlatform()
              .uncaughtExceptionHandler((thread, failure) -> failed.add(failure))
              .start(() -> viewers.runAs(share.who(), () -> share.seats().forEach(this::approve))));
    }
    for (var thread : threads) {
      thread.join();
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " stopped deciding", failed.peek());
    }
  }

  private void approve(SeatId seat) {
    if (decisions.decide(seat, Verdict.APPROVE, "") != Decisions.Outcome.TAKEN) {
      throw new IllegalStateException("it is not what was handed in");
    }
  }
}
