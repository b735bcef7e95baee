package io.clientele.people;

import io.clientele.journal.Actor;

/**
 * What goes from a leaver to one successor.
 *
 * @param everywhere the actor hands over whatever the leaver owns, not only what they may reassign
 * @param why in words that stand in each entry: of whom, and the reason that was given
 */
public record Passing(
    EmployeeContact leaver, EmployeeContact to, Actor by, boolean everywhere, String why) {}
