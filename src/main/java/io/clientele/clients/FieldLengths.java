package io.clientele.clients;

import static io.clientele.kit.Lengths.CODE;
import static io.clientele.kit.Lengths.NAME;
import static io.clientele.kit.Lengths.WORD;

import io.clientele.kit.Lengths;
import io.clientele.kit.Texts;
import java.util.List;

/** How long each text may be; the tables hold as much. */
final class FieldLengths {

  private FieldLengths() {}

  static void require(ClientDetails client) {
    require("legalName", client.legalName(), NAME);
    require("shortName", client.shortName(), NAME);
    require("number", client.number(), CODE);
    require("taxNumber", client.taxNumber(), CODE);
    require("taxNumber", ClientDetails.taxKey(client.taxNumber()), CODE);
    require("registrationNumber", client.registrationNumber(), CODE);
    require("site", client.site(), NAME);
    require("industry", client.industry(), WORD);
    require("notes", client.notes(), ClientDetails.LONGEST_NOTES);
    client.tags().forEach(tag -> require("tags", tag, CODE));
    requirePhones(client.phones());
    for (var address : client.addresses()) {
      require("street", address.street(), NAME);
      require("postalCode", address.postalCode(), CODE);
      require("city", address.city(), WORD);
      require("region", address.region(), WORD);
    }
  }

  static void require(ContactDetails contact) {
    require("firstName", contact.firstName(), WORD);
    require("lastName", contact.lastName(), WORD);
    require("salutation", contact.salutation(), NAME);
    require("position", contact.position(), WORD);
    require("how", contact.offers().how(), NAME);
    require("how", contact.greetings().how(), NAME);
    requirePhones(contact.phones());
  }

  private static void requirePhones(List<Phone> phones) {
    phones.forEach(phone -> require("phones", phone.written(), CODE));
  }

  private static void require(String field, String value, int longest) {
    Lengths.require(Texts.text("clients.field." + field), value, longest);
  }
}
