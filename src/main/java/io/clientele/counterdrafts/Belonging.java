package io.clientele.counterdrafts;

/** What one of their clauses is to us. */
public enum Belonging {
  /** It stands for one of ours. */
  OURS,
  /** They want it besides ours. */
  NEW,
  /** A title, a preamble, a signature: it is no clause at all. */
  NONE
}
