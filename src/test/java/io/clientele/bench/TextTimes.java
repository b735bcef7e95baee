package io.clientele.bench;

import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.ContractPapers;
import io.clientele.contracts.ManyContracts;
import io.clientele.papers.PaperFixtures;
import io.clientele.people.EmployeeId;
import io.clientele.people.Viewers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;

/** Compares and prints texts that are kept, by one person after the other. */
final class TextTimes {

  private static final int CLAUSES = 200;
  private static final int WORDS = 120;
  private static final int CHANGES = 60;
  private static final int PAIRS = 40;
  private static final int WARM_UP = 100;
  private static final int COMPARISONS = 200;
  private static final int PRINTS = 30;

  private final ContractList list;
  private final ContractPapers papers;
  private final Viewers viewers;
  private final ManyContracts contracts;
  private final EmployeeId reader;

  TextTimes(BeanFactory portal, Connection database, EmployeeId reader) throws SQLException {
    this.list = portal.getBean(ContractList.class);
    this.papers = portal.getBean(ContractPapers.class);
    this.viewers = portal.getBean(Viewers.class);
    this.contracts = new ManyContracts(database);
    this.reader = reader;
  }

  /**
   * Milliseconds that 95 of 100 comparisons do not exceed.
   *
   * @param last the highest number of a contract
   */
  double compare(int last) throws SQLException {
    var fixtures = new PaperFixtures(new Random(4));
    var pairs = new ArrayList<ContractId>();
    for (var number = last + 1; number <= last + PAIRS; number++) {
      var ours = fixtures.clauses(CLAUSES, WORDS);
      pairs.add(contracts.negotiated(number, ours, fixtures.negotiated(ours, CHANGES)));
    }
    var times = new double[COMPARISONS];
    viewers.runAs(
        reader,
        () -> {
          for (var turn = -WARM_UP; turn < COMPARISONS; turn++) {
            var begin = System.nanoTime();
            var compared = list.compare(pairs.get(Math.floorMod(turn, PAIRS)), 1, 2);
            if (compared.isSame()) {
              throw new IllegalStateException("nothing differs");
            }
            times[Math.max(0, turn)] = (System.nanoTime() - begin) / 1e6;
          }
        });
    Arrays.sort(times);
    var p95 = times[COMPARISONS * 95 / 100];
    System.out.printf("%-40s p95    %8.2f ms%n", "compare 200 clauses, 60 changes", p95);
    return p95;
  }

  /**
   * How many are printed in a second.
   *
   * @param first the number of the first of them
   */
  double print(int first) {
    var seconds = new double[1];
    viewers.runAs(
        reader,
        () -> {
          for (var turn = -PRINTS / 2; turn < PRINTS; turn++) {
            var begin = System.nanoTime();
            var id = new ContractId(first + Math.floorMod(turn, PRINTS));
            papers.file(id, 1, ContractPapers.Kind.PDF);
            seconds[0] += turn < 0 ? 0 : (System.nanoTime() - begin) / 1e9;
          }
        });
    var perSecond = PRINTS / seconds[0];
    System.out.printf("%-40s        %8.1f papers/s%n", "PDF of 50 clauses", perSecond);
    return perSecond;
  }
}
