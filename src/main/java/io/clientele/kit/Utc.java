package io.clientele.kit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: {@code datetime(6)} in UTC. */
public final class Utc {

  private Utc() {}

  public static LocalDateTime column(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  public static @Nullable LocalDateTime columnOrNull(@Nullable Instant at) {
    return at == null ? null : column(at);
  }

  public static Instant instant(LocalDateTime column) {
    return column.toInstant(ZoneOffset.UTC);
  }

  public static @Nullable Instant instantOrNull(@Nullable LocalDateTime column) {
    return column == null ? null : instant(column);
  }
}
