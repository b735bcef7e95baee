package io.clientele.people;

import io.clientele.kit.Texts;
import java.util.EnumSet;
import java.util.Set;

/** What one may do with a record and with all that hangs on it. */
public enum Right {
  /** The head of a card: name, addresses, terms. */
  SEE_HEAD,
  /** What is agreed in writing, and nothing of what was talked over. */
  READ_CONTRACTS,
  /** Everything there is to read. */
  READ,
  /** To change it. */
  CHANGE,
  /** To give it another owner. */
  REASSIGN;

  /** The rights whose grant includes this one: who may change may read. */
  Set<Right> grantedBy() {
    return switch (this) {
      case SEE_HEAD -> EnumSet.of(SEE_HEAD, READ, CHANGE);
      case READ_CONTRACTS -> EnumSet.of(READ_CONTRACTS, READ, CHANGE);
      case READ -> EnumSet.of(READ, CHANGE);
      case CHANGE -> EnumSet.of(CHANGE);
      case REASSIGN -> EnumSet.noneOf(Right.class);
    };
  }

  public String inWords() {
    return Texts.text("people.right." + name());
  }
}
