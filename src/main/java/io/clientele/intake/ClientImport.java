package io.clientele.intake;

import io.clientele.clients.ClientNews;
import io.clientele.clients.Clients;
import io.clientele.imports.ImportBatch;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportMapping;
import io.clientele.imports.ImportMatch;
import io.clientele.imports.ImportRow;
import io.clientele.imports.ImportTarget;
import io.clientele.imports.ImportedList;
import io.clientele.journal.Actor;
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
  private final PersonRows persons;
  private final TermsRows terms;
  private final RowOwners owners;
  private final ClientUndo undo;
  private final ClientNews news;
  private final GivenClients given;
  private final JsonMapper json;

  ClientImport(
      ClientMatches matches,
      Clients clients,
      ClientRows cards,
      PersonRows persons,
      TermsRows terms,
      RowOwners owners,
      ClientUndo undo,
      ClientNews news,
      GivenClients given,
      JsonMapper json) {
    this.matches = matches;
    this.clients = clients;
    this.cards = cards;
    this.persons = persons;
    this.terms = terms;
    this.owners = owners;
    this.undo = undo;
    this.news = news;
    this.given = given;
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
  public ImportBatch open(String list, List<ImportRow> rows, ImportMapping mapping) {
    return new ClientBatch(
        cards,
        terms,
        owners,
        json::writeValueAsString,
        matches.of(rows.stream().map(ImportedClient::new).toList()),
        mapping,
        list,
        persons.today());
  }

  @Override
  public Optional<Text> undo(String trace, String why) {
    return undo.undo(json.readValue(trace, RowTrace.class), why);
  }

  @Override
  public void finished(ImportedList list, Actor by) {
    news.imported(list.subject(), list.created(), by);
    given.tell(list, by);
  }
}
