package io.clientele.letters;

import io.clientele.kit.Text;
import io.clientele.templates.Field;
import io.clientele.templates.Fields;
import java.util.stream.Stream;

/** The fields that may stand in a letter. */
public final class LetterFields {

  public static final Fields ALL =
      new Fields(
          Stream.of(
                  "contact.salutation",
                  "contact.firstName",
                  "contact.lastName",
                  "contact.name",
                  "contact.position",
                  "client.name",
                  "client.number",
                  "client.city",
                  "client.country",
                  "manager.name",
                  "manager.position",
                  "manager.phone",
                  "manager.mail",
                  "company.name")
              .map(name -> Field.of(name, Text.of("letters.field." + name)))
              .toList());

  private LetterFields() {}
}
