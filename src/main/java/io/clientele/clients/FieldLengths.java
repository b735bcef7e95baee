package io.clientele.clients;

import static io.clientele.kit.Lengths.CODE;
import static io.clientele.kit.Lengths.NAME;
import static io.clientele.kit.Lengths.WORD;

import io.clientele.kit.Lengths;
import io.clientele.kit.Texts;

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
  }

  static void require(ContactDetails contact) {
    require("firstName", contact.firstName(), WORD);
    require("lastName", contact.lastName(), WORD);
    require("salutation", contact.salutation(), NAME);
    require("position", contact.position(), WORD);
    require("how", contact.offers().how(), NAME);
    require("how", contact.greetings().how(), NAME);
  }

  private static void require(String field, String value, int longest) {
    Lengths.require(Texts.text("clients.field." + field), value, longest);
  }
}
