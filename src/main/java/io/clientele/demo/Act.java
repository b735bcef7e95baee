package io.clientele.demo;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientStatus;
import io.clientele.contacts.ContactDetails;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Something that one of the demo people did at some time during the last year. */
sealed interface Act {

  Instant at();

  DemoPerson by();

  /** The number of the client. */
  String client();

  record Create(
      Instant at, DemoPerson by, String client, ClientDetails details, ClientStatus status)
      implements Act {}

  record Meet(Instant at, DemoPerson by, String client, ContactDetails contact) implements Act {}

  record Become(Instant at, DemoPerson by, String client, ClientStatus next, String why)
      implements Act {}

  record Note(Instant at, DemoPerson by, String client, String words) implements Act {}

  record Revise(Instant at, DemoPerson by, String client, UnaryOperator<ClientDetails> change)
      implements Act {}

  record HandOver(Instant at, DemoPerson by, String client, DemoPerson to, String why)
      implements Act {}
}
