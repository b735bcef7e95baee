package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReversals;
import io.clientele.contacts.ContactId;
import io.clientele.contacts.ContactReversals;
import io.clientele.intake.RowTrace.PersonTrace;
import io.clientele.kit.Text;
import io.clientele.profiles.ProfileReversals;
import io.clientele.terms.TermsReversals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a row of an imported list back. A card that came with it goes wholly or not at all; of a
 * card that was there, each field goes back by itself.
 */
@Component
class ClientUndo {

  private final ClientReversals clients;
  private final ContactReversals contacts;
  private final ProfileReversals profiles;
  private final TermsReversals terms;

  ClientUndo(
      ClientReversals clients,
      ContactReversals contacts,
      ProfileReversals profiles,
      TermsReversals terms) {
    this.clients = clients;
    this.contacts = contacts;
    this.profiles = profiles;
    this.terms = terms;
  }

  /** What stays and why. */
  Optional<Text> undo(RowTrace trace, String why) {
    var client = new ClientId(trace.client());
    var person = trace.person();
    if (trace.created() != null) {
      if (trace.terms() != null) {
        terms.withdraw(client, trace.terms().after(), why);
      }
      if (trace.profile() != null) {
        profiles.withdraw(client, trace.profile().after(), why);
      }
      if (person != null && person.created() != null) {
        contacts.withdraw(new ContactId(person.contact()), person.created(), why);
      }
      clients.withdraw(client, trace.created().details(), trace.created().status(), why);
      return Optional.empty();
    }
    var stays = new ArrayList<String>();
    var obstacle = person == null ? Optional.<Text>empty() : undo(person, why, stays);
    if (trace.terms() != null) {
      stays.addAll(terms.revert(client, trace.terms(), why));
    }
    if (trace.profile() != null) {
      stays.addAll(profiles.revert(client, trace.profile(), why));
    }
    if (trace.revised() != null && trace.status() != null) {
      var status = trace.status();
      var stamp = trace.revised().stampAfter();
      stays.addAll(clients.restore(client, status.before(), status.after(), stamp, why));
    }
    if (trace.revised() != null) {
      stays.addAll(clients.revert(client, trace.revised(), why));
    }
    return stays.isEmpty()
        ? obstacle
        : Optional.of(Text.of("intake.kept.fields", String.join(", ", stays)));
  }

  private Optional<Text> undo(PersonTrace person, String why, List<String> stays) {
    var contact = new ContactId(person.contact());
    if (person.revised() != null) {
      stays.addAll(contacts.revert(contact, person.revised()));
      return Optional.empty();
    }
    if (person.created() == null) {
      return Optional.empty();
    }
    var obstacle = contacts.obstacle(contact, person.created());
    if (obstacle.isEmpty()) {
      contacts.withdraw(contact, person.created(), why);
    }
    return obstacle;
  }
}
