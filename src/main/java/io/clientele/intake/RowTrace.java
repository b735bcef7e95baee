package io.clientele.intake;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientReversals;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactReversals;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file wrote.
 *
 * @param created the card as it came; null when there was one
 * @param revised what changed of the card that there was, its fields or its stamp alone
 * @param person null when the row wrote nothing of a person
 */
record RowTrace(
    long client,
    @Nullable NewCard created,
    ClientReversals.@Nullable Revision revised,
    @Nullable PersonTrace person) {

  record NewCard(ClientDetails details, ClientStatus status) {}

  /** Of {@code created} and {@code revised} one is null. */
  record PersonTrace(
      long contact,
      @Nullable ContactDetails created,
      ContactReversals.@Nullable Revision revised) {}
}
