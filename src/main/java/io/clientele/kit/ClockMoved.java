package io.clientele.kit;

import java.time.Duration;

/**
 * Somebody put the portal's clock to another time. What is measured from the last moment, as the
 * silence of a session, must be moved along; what is due on a day simply becomes due.
 *
 * @param by forward, or backward when negative
 */
public record ClockMoved(Duration by) {}
