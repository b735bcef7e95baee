package io.clientele.disagreements;

/** What of a contract the client objects to. */
public enum Place {
  CLAUSE,
  /** Something they want that the contract does not say yet. */
  NEW_CLAUSE,
  WHOLE
}
