package io.clientele.terms;

import io.clientele.kit.Texts;

/** By which prices a client buys. */
public enum PriceType {
  LIST,
  WHOLESALE,
  DISTRIBUTOR,
  CONTRACT;

  public String inWords() {
    return Texts.text("terms.price." + name());
  }
}
