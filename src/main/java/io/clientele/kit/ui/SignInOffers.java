package io.clientele.kit.ui;

import java.util.List;

/** Accounts that the sign-in page offers to whoever stands before it; only a demonstration does. */
public interface SignInOffers {

  String heading();

  /** Nothing when there are no such accounts. */
  List<Offer> offers();

  /**
   * One account.
   *
   * @param what the person is in the house
   */
  record Offer(String signIn, String password, String name, String what) {}
}
