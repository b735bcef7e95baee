package io.clientele.journal;

import org.jspecify.annotations.Nullable;

/** Tells from where the current act comes: the frame knows the network address of a request. */
public interface Origin {

  /** The network address of the person at the keyboard; null in jobs. */
  @Nullable String current();
}
