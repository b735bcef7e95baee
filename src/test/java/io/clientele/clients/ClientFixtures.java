package io.clientele.clients;

import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.clients.ClientDetails.Grade;
import java.util.List;

/** Clients and persons for tests. */
public final class ClientFixtures {

  private ClientFixtures() {}

  public static ClientDetails alfreds() {
    return new ClientDetails(
        "Albrechts Futterkammer",
        "",
        "",
        "DE 123 456 789",
        "HRB 1234",
        List.of(new Address(Address.Kind.ACTUAL, "Obere Str. 57", "12209", "Berlin", "", "DE")),
        List.of(
            Phone.of(Phone.Kind.OFFICE, "030-0074321", "DE"),
            Phone.of(Phone.Kind.FAX, "030-0076545", "DE")),
        List.of("post@alfreds.example"),
        "https://alfreds.example",
        Grade.A,
        "Food retail",
        List.of("key", "autumn fair"),
        "Prefers Tuesdays.");
  }

  public static ClientDetails named(String name) {
    var alfreds = alfreds();
    return new ClientDetails(
        name,
        "",
        "",
        "",
        "",
        alfreds.addresses(),
        alfreds.phones(),
        alfreds.mails(),
        "",
        Grade.B,
        "Food retail",
        List.of(),
        "");
  }

  public static ClientDetails withNotes(ClientDetails details, String notes) {
    return new ClientDetails(
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
        notes);
  }

  public static ClientDetails numbered(ClientDetails details, String number) {
    return new ClientDetails(
        details.legalName(),
        details.shortName(),
        number,
        details.taxNumber(),
        details.registrationNumber(),
        details.addresses(),
        details.phones(),
        details.mails(),
        details.site(),
        details.grade(),
        details.industry(),
        details.tags(),
        details.notes());
  }
}
