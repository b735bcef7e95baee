package io.clientele.intake;

import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.clients.SearchText;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.PersonName;
import io.clientele.imports.ImportBatch;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportTarget;
import io.clientele.imports.ImportVerdict;
import io.clientele.journal.Actor;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes lists of clients in. What exists is recognised, and only the importer's own is updated. */
@Component
class ClientImport implements ImportTarget {

  private final ClientMatches matches;
  private final Clients clients;
  private final Contacts contacts;

  ClientImport(ClientMatches matches, Clients clients, Contacts contacts) {
    this.matches = matches;
    this.clients = clients;
    this.contacts = contacts;
  }

  @Override
  public String key() {
    return "clients";
  }

  @Override
  public List<ImportField> fields() {
    return ImportFields.ALL;
  }

  @Override
  public Actor require() {
    return clients.requireFounder();
  }

  @Override
  public List<String> identities(ImportRow row) {
    var client = new ImportedClient(row);
    return ClientMatches.keys(client.number(), client.taxKey(), client.name(), client.city());
  }

  @Override
  public ImportBatch open(List<ImportRow> rows) {
    return new Batch(matches.of(rows.stream().map(ImportedClient::new).toList()));
  }

  private final class Batch implements ImportBatch {

    private final ClientMatches.Found found;

    private Batch(ClientMatches.Found found) {
      this.found = found;
    }

    @Override
    public ImportVerdict check(ImportRow row) {
      try {
        return decide(new ImportedClient(row), false);
      } catch (Refusal refused) {
        return ImportVerdict.refused(refused.text());
      }
    }

    @Override
    public ImportVerdict apply(ImportRow row) {
      return decide(new ImportedClient(row), true);
    }

    private ImportVerdict decide(ImportedClient row, boolean write) {
      if (row.name().isEmpty()) {
        return ImportVerdict.refused("intake.refused.no-name");
      }
      var position = row.positionOfNobody();
      if (position.isPresent()) {
        return ImportVerdict.refused("intake.refused.position-of-nobody", position.get());
      }
      var known = found.of(row);
      if (known.size() > 1) {
        return ImportVerdict.refused("intake.refused.several", row.name());
      }
      if (known.isEmpty()) {
        return create(row, write);
      }
      var client = known.getFirst();
      if (!client.mine()) {
        return ImportVerdict.refused("intake.refused.exists", row.name(), client.owner());
      }
      if (client.archived()) {
        return ImportVerdict.refused("intake.refused.archived", row.name());
      }
      return update(client.id(), row, write);
    }

    private ImportVerdict create(ImportedClient row, boolean write) {
      var details = row.over(ClientDetails.named(row.name()));
      var person = row.person().map(name -> person(row, name, details.country()));
      if (write) {
        var id = clients.create(details, row.status());
        person.ifPresent(contact -> contacts.add(id, contact));
        found.put(id, details);
      }
      return ImportVerdict.creates();
    }

    private ImportVerdict update(ClientId id, ImportedClient row, boolean write) {
      var card = clients.card(id);
      var details = row.over(card.details());
      var changed = !details.equals(card.details());
      if (changed && write) {
        clients.revise(id, card.version(), details);
        found.put(id, details);
      }
      changed |= updatePerson(id, row, details.country(), write);
      return changed ? ImportVerdict.updates() : ImportVerdict.unchanged();
    }

    private boolean updatePerson(ClientId id, ImportedClient row, String country, boolean write) {
      var name = row.person();
      if (name.isEmpty()) {
        return false;
      }
      var known = known(id, name.get());
      if (known.isEmpty()) {
        if (write) {
          contacts.add(id, person(row, name.get(), country));
        }
        return true;
      }
      var contact = known.get();
      var details = row.over(contact.details(), country);
      var changed = !details.equals(contact.details());
      if (changed && write) {
        contacts.revise(contact.id(), contact.version(), details);
      }
      return changed;
    }

    private Optional<ContactCard> known(ClientId id, PersonName name) {
      var written = SearchText.fold((name.first() + " " + name.last()).strip());
      return contacts.of(id).stream()
          .filter(contact -> SearchText.fold(contact.details().name()).equals(written))
          .findFirst();
    }

    private ContactDetails person(ImportedClient row, PersonName name, String country) {
      return row.over(ContactDetails.named(name.first(), name.last()), country);
    }
  }
}
