/** The list of clients, the card, and the points where modules above add to them. */
@NullMarked
@NamedInterface("ui")
package io.clientele.clients.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
