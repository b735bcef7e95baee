package io.clientele.counterdrafts;

import io.clientele.contracts.ContractCard;
import java.util.List;

/**
 * A draft of theirs beside ours.
 *
 * @param newest whether no other came since: only that one is worked with
 */
public record Comparing(
    Received received, ContractCard contract, List<Line> lines, boolean newest) {

  public boolean isWritable() {
    return newest && contract.isWritable();
  }

  public long count(Line.State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  public List<Line> toObject() {
    return lines.stream().filter(Line::isToObject).toList();
  }

  public List<Line> toTakeOver() {
    return lines.stream().filter(Line::isToTakeOver).toList();
  }
}
