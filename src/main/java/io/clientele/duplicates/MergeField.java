package io.clientele.duplicates;

import io.clientele.clients.ClientCard;
import io.clientele.kit.Texts;
import java.util.Objects;
import java.util.function.Function;

/** A field of which one card's value stays when two cards become one; lists are united. */
public enum MergeField {
  LEGAL_NAME("legalName", card -> card.details().legalName()),
  SHORT_NAME("shortName", card -> card.details().shortName()),
  NUMBER("number", card -> card.details().number()),
  TAX_NUMBER("taxNumber", card -> card.details().taxNumber()),
  REGISTRATION_NUMBER("registrationNumber", card -> card.details().registrationNumber()),
  STATUS("status", card -> card.status().inWords()),
  GRADE("grade", card -> Objects.toString(card.details().grade(), "")),
  INDUSTRY("industry", card -> card.details().industry()),
  SITE("site", card -> card.details().site()),
  NOTES("notes", card -> card.details().notes());

  private final String key;
  private final Function<ClientCard, String> value;

  MergeField(String key, Function<ClientCard, String> value) {
    this.key = key;
    this.value = value;
  }

  /** As the card says it, in words; empty when it says nothing. */
  public String of(ClientCard card) {
    return value.apply(card);
  }

  public boolean differs(ClientCard one, ClientCard other) {
    return !of(one).equals(of(other));
  }

  public String inWords() {
    return Texts.text("clients.field." + key);
  }
}
