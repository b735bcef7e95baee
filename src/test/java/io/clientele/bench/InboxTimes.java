package io.clientele.bench;

import io.clientele.approvals.Inbox;
import io.clientele.approvals.ManyRounds;
import io.clientele.clients.PlainList;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Asks what waits for each of several people in turn, through the service and by plain JDBC. */
final class InboxTimes {

  private static final int WARM_UP = 400;
  private static final int TIMES = Integer.getInteger("times", 1_000);

  private final Inbox inbox;
  private final Viewers viewers;
  private final PlainList plain;
  private final List<EmployeeId> people;

  InboxTimes(BeanFactory portal, List<EmployeeId> people) {
    this.inbox = portal.getBean(Inbox.class);
    this.viewers = portal.getBean(Viewers.class);
    this.plain = new PlainList(portal);
    this.people = people;
  }

  /** Milliseconds: in the middle and what 95 of 100 do not exceed. */
  record Timed(double median, double p95, double plainMedian) {

    double ratio() {
      return median / plainMedian;
    }
  }

  /**
   * @param places that wait, for all of them together
   */
  Timed measure(int places) {
    var questions = people.stream().map(person -> plain.sql(ManyRounds.waiting(person))).toList();
    expect(places, questions.stream().mapToInt(PlainList.Question::ask).sum());
    var served = new double[TIMES];
    var asked = new double[TIMES];
    for (var turn = -WARM_UP; turn < TIMES; turn++) {
      var who = Math.floorMod(turn, people.size());
      var begin = System.nanoTime();
      var rows = questions.get(who).ask();
      var middle = System.nanoTime();
      viewers.runAs(people.get(who), () -> expect(rows, inbox.waiting("").size()));
      asked[Math.max(0, turn)] = (middle - begin) / 1e6;
      served[Math.max(0, turn)] = (System.nanoTime() - middle) / 1e6;
    }
    Arrays.sort(served);
    Arrays.sort(asked);
    var timed = new Timed(served[TIMES / 2], served[TIMES * 95 / 100], asked[TIMES / 2]);
    System.out.printf(
        "%-40s median %8.2f ms   p95 %8.2f ms   plain %8.2f ms   ratio %5.2f%n",
        "inbox with %,d places".formatted(places / people.size()),
        timed.median(),
        timed.p95(),
        timed.plainMedian(),
        timed.ratio());
    return timed;
  }

  /** A wrong answer is not a fast one. */
  private static void expect(int rows, int found) {
    if (rows != found) {
      throw new IllegalStateException("%d found instead of %d".formatted(found, rows));
    }
  }
}
