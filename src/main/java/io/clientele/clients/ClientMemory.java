package io.clientele.clients;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a card said at some moment, to be said again. */
public record ClientMemory(
    ClientDetails details,
    ClientStatus status,
    String statusReason,
    Instant changedAt,
    String changedBy,
    @Nullable Instant archivedAt,
    @Nullable Instant wonAt) {

  /** When the first of two became a client; null when neither was. */
  @Nullable Instant firstWon(ClientMemory other) {
    if (wonAt == null || other.wonAt == null) {
      return wonAt == null ? other.wonAt : wonAt;
    }
    return wonAt.isBefore(other.wonAt) ? wonAt : other.wonAt;
  }

  ClientMemory withNotes(UnaryOperator<String> words) {
    var rewritten =
        new ClientDetails(
            details.legalName(),
            details.shortName(),
            details.number(),
            details.taxNumber(),
            details.registrationNumber(),
            details.addresses(),
            details.phones(),
            details.mails(),
            details.site(),
            details.grade(),
            details.industry(),
            details.tags(),
            words.apply(details.notes()));
    return new ClientMemory(
        rewritten, status, words.apply(statusReason), changedAt, changedBy, archivedAt, wonAt);
  }
}
