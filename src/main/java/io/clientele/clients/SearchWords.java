package io.clientele.clients;

import io.clientele.addresses.Phone;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells by what else a card is found: by the persons that hang on it, for those who may read it.
 * Asked whenever cards are put back.
 */
public interface SearchWords {

  /** Those of each client; who has none may be missing. */
  Map<ClientId, List<Person>> of(Collection<ClientId> clients);

  /** Somebody at the client, as people look for them. */
  record Person(String name, List<Phone> phones, List<String> mails) {}
}
