package io.clientele.approvals;

import io.clientele.journal.Actor;
import io.clientele.people.Right;

/** One kind of matter that is approved before it holds. All of it runs in one transaction. */
public interface Approvable {

  /** The key of its {@link io.clientele.routes.RoutedKind}. */
  String kind();

  /** What is to be approved, as it stands now. */
  Frozen frozen(long record);

  /**
   * Lets nobody else change or decide on the record until the transaction ends. Whoever takes it
   * out to be changed does the same first: the record always comes before its round.
   */
  void hold(long record);

  /** The address of the record's own page inside the portal. */
  String path(long record);

  /** What lets somebody read the record: whoever is asked is given it as long as they are asked. */
  default Right reading() {
    return Right.READ;
  }

  /**
   * What a round led to.
   *
   * @param state never {@link RoundState#RUNNING}
   */
  void ended(long record, RoundState state, Actor by);
}
