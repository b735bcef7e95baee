package io.clientele.clients;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.clientele.clients.ClientFounders.Founder;
import io.clientele.clients.Clients.NewClient;
import io.clientele.journal.Actor;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts new cards in. One is put in as many are, of which there is one. */
@Component
class NewClients {

  private final ClientFiles files;
  private final ClientFounders founders;
  private final Scopes scopes;
  private final Journal journal;
  private final Clock clock;

  NewClients(
      ClientFiles files, ClientFounders founders, Scopes scopes, Journal journal, Clock clock) {
    this.files = files;
    this.founders = founders;
    this.scopes = scopes;
    this.journal = journal;
    this.clock = clock;
  }

  private record Coming(NewClient what, Founder founder) {}

  private record Founded(Client client, Actor actor) {

    private Journal.Entry entry() {
      var changes = Changes.between(ClientDetails.named(""), client.details());
      return new Journal.Entry(actor, "client.create", ClientFiles.subject(client), changes, null);
    }
  }

  /** The cards, in the order in which their clients came. */
  List<Client> put(List<NewClient> many) {
    files.requireFree(many.stream().map(each -> each.details().number()).toList());
    var coming = coming(many);
    var opened = open(coming);
    var founded = coming.stream().map(each -> found(each, opened)).toList();
    var clients = founded.stream().map(Founded::client).toList();
    files.add(clients);
    journal.record(founded.stream().map(Founded::entry).toList());
    return clients;
  }

  private List<Coming> coming(List<NewClient> many) {
    var byOwner = new HashMap<@Nullable EmployeeId, Founder>();
    return many.stream()
        .map(
            each ->
                new Coming(
                    each, byOwner.computeIfAbsent(each.beginning().owner(), founders::founder)))
        .toList();
  }

  /** As many scopes as each founder needs. */
  private Map<Founder, Iterator<ScopeId>> open(List<Coming> coming) {
    var opened = new HashMap<Founder, Iterator<ScopeId>>();
    coming.stream()
        .collect(groupingBy(Coming::founder, counting()))
        .forEach(
            (founder, many) ->
                opened.put(
                    founder,
                    scopes
                        .open(
                            many.intValue(), founder.owner(), founder.department(), founder.actor())
                        .iterator()));
    return opened;
  }

  private Founded found(Coming each, Map<Founder, Iterator<ScopeId>> opened) {
    var scope = Objects.requireNonNull(opened.get(each.founder())).next();
    var actor = each.founder().actor();
    var by = actor.inWords();
    var now = clock.instant();
    var client = new Client(each.what().details(), scope, by, now);
    var beginning = each.what().beginning();
    client.begin(beginning.status(), beginning.reason(), by, now);
    return new Founded(client, actor);
  }
}
