package io.clientele.mail;

import java.util.Map;

/** How many letters stand where. */
public record MailProgress(Map<MailState, Long> counts) {

  public long count(MailState state) {
    return counts.getOrDefault(state, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Those that still move by themselves. */
  public long live() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isLive())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public boolean isFinished() {
    return live() == 0;
  }

  /** From 0 to 1; nothing to do counts as done. */
  public double done() {
    return total() == 0 ? 1 : 1 - (double) live() / total();
  }
}
