package io.clientele.lists;

/** Where entries of the lists stand. A module that keeps them in its records implements it. */
public interface ListUse {

  /** On how many records the entry stands, all of them, whoever may see them. */
  long count(ListKind kind, String name);

  /** Writes the new name wherever the old one stands, in the transaction of the renaming. */
  void rename(ListKind kind, String before, String after);
}
