package io.clientele.calendar;

/** The number of a calendar of the house. */
public record CalendarId(long value) {}
