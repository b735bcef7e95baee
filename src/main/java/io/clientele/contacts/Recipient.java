package io.clientele.contacts;

import io.clientele.addresses.Countries;
import io.clientele.clients.ClientId;
import io.clientele.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person at a client to whom a commercial letter could go, or why not. A client without contacts
 * comes as one recipient without a person, so that nobody is left out unseen.
 *
 * @param contact null when the client has no contact
 * @param mail the first address of the contact; empty when there is none
 */
public record Recipient(
    ClientId client,
    String clientName,
    String clientNumber,
    String city,
    String country,
    @Nullable ContactId contact,
    String firstName,
    String lastName,
    String salutation,
    String position,
    String language,
    String mail,
    Consent.State offers,
    Consent.State greetings,
    boolean doNotCall,
    boolean left,
    boolean archived,
    boolean clientBlacklisted,
    boolean clientArchived) {

  /** Why no letter goes there. */
  public enum LeftOut {
    BLACKLISTED,
    ARCHIVED,
    NO_CONTACT,
    CONTACT_ARCHIVED,
    LEFT,
    NO_MAIL,
    WITHDRAWN,
    NO_CONSENT;

    public String inWords() {
      return Texts.text("contacts.left-out." + name());
    }
  }

  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /** Empty when an offer may be sent. */
  public Optional<LeftOut> leftOut() {
    return leftOut(offers);
  }

  /** Empty when a congratulation may be sent. */
  public Optional<LeftOut> leftOutOfGreetings() {
    return leftOut(greetings);
  }

  private Optional<LeftOut> leftOut(Consent.State consent) {
    if (clientBlacklisted) {
      return Optional.of(LeftOut.BLACKLISTED);
    }
    if (clientArchived) {
      return Optional.of(LeftOut.ARCHIVED);
    }
    if (contact == null) {
      return Optional.of(LeftOut.NO_CONTACT);
    }
    if (archived) {
      return Optional.of(LeftOut.CONTACT_ARCHIVED);
    }
    if (left) {
      return Optional.of(LeftOut.LEFT);
    }
    if (mail.isEmpty()) {
      return Optional.of(LeftOut.NO_MAIL);
    }
    return switch (consent) {
      case GIVEN -> Optional.empty();
      case WITHDRAWN -> Optional.of(LeftOut.WITHDRAWN);
      case NONE -> Optional.of(LeftOut.NO_CONSENT);
    };
  }

  /** What stands in the fields of a letter, by the names of the fields. */
  public Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("client.name", clientName);
    fields.put("client.number", clientNumber);
    fields.put("client.city", city);
    fields.put("client.country", country.isEmpty() ? "" : Countries.name(country));
    fields.put("contact.firstName", firstName);
    fields.put("contact.lastName", lastName);
    fields.put("contact.name", name());
    fields.put("contact.salutation", salutation);
    fields.put("contact.position", position);
    return fields;
  }
}
