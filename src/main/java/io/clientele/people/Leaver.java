package io.clientele.people;

import io.clientele.journal.Actor;

/**
 * Somebody whose things are to be handed over, and who does it.
 *
 * @param everywhere the actor hands over whatever the leaver owns, not only what they may reassign
 */
public record Leaver(EmployeeContact person, Actor by, boolean everywhere) {

  public EmployeeId id() {
    return person.id();
  }
}
