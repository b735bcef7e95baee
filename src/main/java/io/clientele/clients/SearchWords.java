package io.clientele.clients;

import io.clientele.addresses.Phone;
import java.util.List;

/**
 * Tells by what else a card is found: by the persons that hang on it, for those who may read it.
 * Asked whenever the card is put back.
 */
public interface SearchWords {

  List<Person> of(ClientId client);

  /** Somebody at the client, as people look for them. */
  record Person(String name, List<Phone> phones, List<String> mails) {}
}
