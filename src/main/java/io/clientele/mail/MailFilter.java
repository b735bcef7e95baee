package io.clientele.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which letters to list; null and empty mean any.
 *
 * @param words a part of a name, an address or the subject, or a whole Message-ID
 * @param from inclusive
 * @param until exclusive
 */
public record MailFilter(
    String words, @Nullable MailState state, @Nullable Instant from, @Nullable Instant until) {

  public static final MailFilter ALL = new MailFilter("", null, null, null);
}
