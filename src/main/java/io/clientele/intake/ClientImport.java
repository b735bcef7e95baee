package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientNews;
import io.clientele.clients.Clients;
import io.clientele.imports.ImportBatch;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMatch;
import io.clientele.imports.ImportMode;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportTarget;
import io.clientele.imports.ImportVerdict;
import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes lists of clients in. What exists is recognised, and only the importer's own is updated. */
@Component
class ClientImport implements ImportTarget {

  private final ClientMatches matches;
  private final Clients clients;
  private final ClientRows cards;
  private final ClientUndo undo;
  private final ClientNews news;
  private final JsonMapper json;

  ClientImport(
      ClientMatches matches,
      Clients clients,
      ClientRows cards,
      ClientUndo undo,
      ClientNews news,
      JsonMapper json) {
    this.matches = matches;
    this.clients = clients;
    this.cards = cards;
    this.undo = undo;
    this.news = news;
    this.json = json;
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
  public List<ImportMatch> matches() {
    return ClientMatch.CHOICES;
  }

  @Override
  public List<String> identities(ImportRow row, ImportMapping mapping) {
    var client = new ImportedClient(row);
    return ClientMatch.of(mapping).keys(client);
  }

  @Override
  public ImportBatch open(List<ImportRow> rows, ImportMapping mapping) {
    return new Batch(matches.of(rows.stream().map(ImportedClient::new).toList()), mapping);
  }

  @Override
  public Optional<Text> undo(String trace, String why) {
    return undo.undo(json.readValue(trace, RowTrace.class), why);
  }

  @Override
  public void finished(Subject list, long created, Actor by) {
    news.imported(list, created, by);
  }

  private final class Batch implements ImportBatch {

    private final ClientMatches.Found found;
    private final ClientMatch match;
    private final ImportMode mode;

    private Batch(ClientMatches.Found found, ImportMapping mapping) {
      this.found = found;
      this.match = ClientMatch.of(mapping);
      this.mode = mapping.mode();
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
      var known = found.of(row, match);
      if (known.size() > 1) {
        return ImportVerdict.refused("intake.refused.several", row.name());
      }
      if (known.isEmpty()) {
        return mode.ofNew().reason() == null ? create(row, write) : mode.ofNew();
      }
      var client = known.getFirst();
      if (!client.mine()) {
        return ImportVerdict.refused("intake.refused.exists", row.name(), client.owner());
      }
      if (client.archived()) {
        return ImportVerdict.refused("intake.refused.archived", row.name());
      }
      return mode.ofKnown().reason() == null ? update(client.id(), row, write) : mode.ofKnown();
    }

    private ImportVerdict create(ImportedClient row, boolean write) {
      var details = cards.newCard(row);
      if (!write) {
        cards.newPerson(row, details.country());
        return ImportVerdict.creates();
      }
      var trace = cards.create(details, row);
      found.put(new ClientId(trace.client()), details);
      return traced(ImportVerdict.creates(), trace);
    }

    private ImportVerdict update(ClientId id, ImportedClient row, boolean write) {
      var plan = cards.plan(id, row);
      if (!plan.changesAnything()) {
        return ImportVerdict.unchanged();
      }
      if (!write) {
        return ImportVerdict.updates();
      }
      var trace = cards.update(plan);
      if (plan.changesCard()) {
        found.put(id, plan.details());
      }
      return traced(ImportVerdict.updates(), trace);
    }

    private ImportVerdict traced(ImportVerdict verdict, RowTrace trace) {
      return verdict.with(json.writeValueAsString(trace));
    }
  }
}
