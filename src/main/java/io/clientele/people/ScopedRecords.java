package io.clientele.people;

import java.util.Collection;
import java.util.List;

/** Finds the records of one kind that access may be granted to; upper modules tell of theirs. */
public interface ScopedRecords {

  /** What they are called in the journal's subjects: client. */
  String type();

  /** Those of exactly this number or name; no guessing by parts. */
  List<ScopedRecord> named(String numberOrName);

  /** What these scopes belong to; scopes of other kinds are left out. */
  List<ScopedRecord> of(Collection<ScopeId> scopes);
}
