package io.clientele.disagreements;

import io.clientele.contracts.ClauseId;
import java.util.List;
import java.util.Optional;

/** All rows of one contract, in the order in which they began. */
public record Protocol(List<Row> rows) {

  /**
   * A row with what was said in it.
   *
   * @param said the first first; notes only for those who write the contract
   * @param fallback how far one may go, for those who write the contract; may be empty
   */
  public record Row(Disagreement disagreement, List<Statement> said, String fallback) {

    /** What was last said of these kinds. */
    public Optional<Statement> last(Statement.Kind... kinds) {
      var wanted = List.of(kinds);
      return said.stream()
          .filter(one -> wanted.contains(one.kind()))
          .reduce((first, second) -> second);
    }
  }

  public long toBeTakenIn() {
    return rows.stream().filter(row -> row.disagreement().isToBeTakenIn()).count();
  }

  public long open() {
    return rows.stream().filter(row -> row.disagreement().state().isOpen()).count();
  }

  /** Whether somebody talks about this clause already. */
  public boolean isUnderWay(ClauseId clause) {
    return rows.stream()
        .map(Row::disagreement)
        .anyMatch(row -> row.isUnsettled() && clause.equals(row.clause()));
  }
}
