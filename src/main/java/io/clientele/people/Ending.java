package io.clientele.people;

import io.clientele.journal.Actor;

/** One kind of things that end when somebody is disabled, because nobody else can have them. */
public interface Ending {

  /** The text that says how many there are, with the number as its place. */
  String textKey();

  long count(EmployeeId leaver);

  /** Ends them in the transaction in which the employee is disabled, and journals it. */
  void end(EmployeeContact leaver, Actor by, String why);
}
