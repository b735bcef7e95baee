package io.clientele.intake;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientReversals;
import io.clientele.clients.ClientReversals.Standing;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.ContactReversals;
import io.clientele.people.EmployeeId;
import io.clientele.profiles.ProfileReversals;
import io.clientele.terms.TermsReversals;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file wrote. Traces of lists that came before profiles and terms could be imported
 * say nothing of them, nor of the status and the owner.
 *
 * @param created the card as it came; null when there was one
 * @param revised what changed of the card that there was, its fields or its stamp alone
 * @param person null when the row wrote nothing of a person
 * @param status null when the row left it
 * @param profile null when the row wrote nothing into it
 * @param terms null when the row set none
 */
record RowTrace(
    long client,
    @Nullable NewCard created,
    ClientReversals.@Nullable Revision revised,
    @Nullable PersonTrace person,
    @Nullable StatusTrace status,
    ProfileReversals.@Nullable Revision profile,
    TermsReversals.@Nullable Revision terms) {

  /**
   * @param owner whom the row named; null when it named none
   */
  record NewCard(ClientDetails details, ClientStatus status, @Nullable EmployeeId owner) {}

  record StatusTrace(Standing before, Standing after) {}

  /** Of {@code created} and {@code revised} one is null. */
  record PersonTrace(
      long contact,
      @Nullable ContactDetails created,
      ContactReversals.@Nullable Revision revised) {}
}
