package io.clientele.mail;

import io.clientele.kit.Text;

/** What a gate says of a letter. */
public sealed interface Verdict {

  Verdict SEND = new Send();

  /** Nothing is against it. */
  record Send() implements Verdict {}

  /** Not now; it is asked again later. */
  record Hold(Text reason) implements Verdict {}

  /** Never. */
  record Suppress(Text reason) implements Verdict {}
}
