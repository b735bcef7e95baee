package io.clientele.people;

import io.clientele.kit.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of things that somebody owns and that passes to successors when they leave. A module
 * whose records name an employee as their owner offers one: nobody who still owns something can be
 * disabled. All that changes something runs in the transaction of the whole hand-over.
 */
public interface Handover {

  /** The kind's name in plans and reports, which stays: clients. */
  String kind();

  /** Where it stands among the others. */
  int order();

  /** The text that says how many there are, with the number as its place: {0} clients. */
  String textKey();

  /** What one of them is called. */
  default Text one() {
    return Text.of(textKey(), 1);
  }

  /** A successor has one of these roles; empty when anybody will do. */
  Set<Role> successors();

  /** The numbers of all that the employee owns now. */
  List<Long> owned(EmployeeId leaver);

  /** The same, and until the transaction ends nobody else changes any of them. */
  List<Long> hold(EmployeeId leaver);

  /** What those of these things are called that the viewer may see; the others are missing. */
  Map<Long, String> names(Collection<Long> things);

  /**
   * Gives things that were held to their new owner, each with its entry in the journal.
   *
   * @throws io.clientele.kit.Refusal when one of them is out of the actor's reach
   */
  void pass(Passing passing, Collection<Long> things);
}
