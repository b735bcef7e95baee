package io.clientele.clients;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes cards out for those who may, and puts them back so that they are found again. */
@Component
public class ClientFiles {

  private final ClientRepository clients;
  private final SearchIndex search;
  private final List<SearchWords> words;
  private final List<CompletenessSource> completeness;
  private final Scopes scopes;
  private final Viewers viewers;

  ClientFiles(
      ClientRepository clients,
      SearchIndex search,
      List<SearchWords> words,
      List<CompletenessSource> completeness,
      Scopes scopes,
      Viewers viewers) {
    this.clients = clients;
    this.search = search;
    this.words = words;
    this.completeness = completeness;
    this.scopes = scopes;
    this.viewers = viewers;
  }

  /** A card and who acts on it. Until it is put back nobody sees what was changed. */
  public static final class Taken {

    private final Client client;
    private final Actor actor;

    private Taken(Client client, Actor actor) {
      this.client = client;
      this.actor = actor;
    }

    Client client() {
      return client;
    }

    public ClientId id() {
      return client.id();
    }

    public String name() {
      return client.details().name();
    }

    /** From where telephone numbers are written; empty when it is not known. */
    public String country() {
      return client.details().country();
    }

    public Actor actor() {
      return actor;
    }

    public ScopeId scope() {
      return client.scope();
    }

    public String by() {
      return actor.inWords();
    }
  }

  /**
   * Takes the card out to be looked at.
   *
   * @throws NotFound when there is none, or the viewer has not this right
   */
  public Taken open(ClientId id, Right right) {
    var client = clients.findById(id.value()).orElseThrow(NotFound::new);
    return new Taken(client, scopes.require(client.scope(), right, subject(client)));
  }

  /**
   * Takes the card out to be changed; whoever else wants to change it waits.
   *
   * @throws NotFound when there is none, or the viewer has not this right
   * @throws Refusal when it leads to another card, which is the one to change
   */
  public Taken take(ClientId id, Right right) {
    var taken = takeMerged(id, right);
    if (taken.client().mergedInto() != null) {
      throw Refusal.because("clients.refused.merged", taken.name());
    }
    return taken;
  }

  /** The same also of a card that leads to another. */
  Taken takeMerged(ClientId id, Right right) {
    var client = clients.lock(id.value()).orElseThrow(NotFound::new);
    return new Taken(client, scopes.require(client.scope(), right, subject(client)));
  }

  /**
   * Takes the card out to set the client's terms: for finance, and for the head whose department
   * has the client.
   *
   * @throws NotFound when there is none, or the viewer is neither
   */
  public Taken takeForTerms(ClientId id) {
    var client = take(id, Right.SEE_HEAD).client();
    return new Taken(client, setsTerms(client).orElseThrow(NotFound::new));
  }

  /** Whether the viewer may. */
  public boolean mayTakeForTerms(ClientId id) {
    return setsTerms(open(id, Right.SEE_HEAD).client()).isPresent();
  }

  private Optional<Actor> setsTerms(Client client) {
    return scopes
        .actingAs(client.scope(), Right.SEE_HEAD, Role.FINANCE)
        .or(() -> scopes.actingAs(client.scope(), Right.CHANGE, Role.DEPARTMENT_HEAD));
  }

  /**
   * Takes the card out for the administrator, who may erase persons wherever they stand.
   *
   * @throws NotFound when there is none, or the viewer is no administrator
   */
  public Taken takeForErasure(ClientId id) {
    var actor = viewers.require(Role.ADMINISTRATOR);
    return new Taken(clients.lock(id.value()).orElseThrow(NotFound::new), actor);
  }

  /** Puts a new card in. */
  void add(Client client) {
    client.assess(Completeness.of(client.details(), CardCompleteness.hanging(completeness, null)));
    clients.saveAndFlush(client);
    search.add(client.id(), client.details(), List.of());
  }

  /** The card and all that lead to it, directly or by others. */
  List<ClientId> family(ClientId id) {
    var family = new ArrayList<>(List.of(id));
    for (var next = 0; next < family.size(); next++) {
      clients.idsMergedInto(family.get(next).value()).stream()
          .map(ClientId::new)
          .forEach(family::add);
    }
    return family;
  }

  /** The card itself, or the one it leads to in the end. */
  Client survivor(Client client) {
    var survivor = client;
    var into = survivor.mergedInto();
    while (into != null) {
      survivor = clients.findById(into.value()).orElseThrow();
      into = survivor.mergedInto();
    }
    return survivor;
  }

  /** Puts the card back after something was changed that hangs on it. */
  public void putBack(Taken taken, Instant at) {
    taken.client().touch(taken.by(), at);
    save(taken.client());
  }

  /** Puts the card back after something was taken away again as if it had never been there. */
  public void putBackUntouched(Taken taken) {
    save(taken.client());
  }

  void save(Client client) {
    client.assess(completeness(client));
    clients.saveAndFlush(client);
    search.refresh(client.id(), client.details(), hanging(client), merged(client.id()));
  }

  private List<SearchWords.Person> hanging(Client client) {
    return words.stream().flatMap(source -> source.of(client.id()).stream()).toList();
  }

  /** Whether somebody's name hangs on the card. */
  boolean hasPersons(Client client) {
    return !hanging(client).isEmpty();
  }

  /** Takes a card out for good. What refers to it forbids that. */
  void remove(Client client) {
    search.remove(client.id());
    clients.delete(client);
    clients.flush();
    scopes.close(client.scope());
  }

  /** What the cards say that lead to this one. */
  private List<ClientDetails> merged(ClientId id) {
    return family(id).stream()
        .skip(1)
        .flatMap(one -> clients.findById(one.value()).stream())
        .map(Client::details)
        .toList();
  }

  Completeness completeness(Taken taken) {
    return completeness(taken.client());
  }

  private Completeness completeness(Client client) {
    return Completeness.of(client.details(), CardCompleteness.hanging(completeness, client.id()));
  }

  /**
   * @throws Refusal when another client has this number; it says who owns that one
   */
  void requireFree(String number) {
    if (!number.isBlank()) {
      clients
          .findByNumber(number.strip())
          .ifPresent(
              other -> {
                throw Refusal.because(
                    "clients.refused.exists", number.strip(), owner(survivor(other)));
              });
    }
  }

  /** The owner's name, or who waits for one. */
  String owner(Client client) {
    var ownership = scopes.owner(client.scope());
    var name = ownership.ownerName();
    return name == null ? ownership.departmentName() : name;
  }

  static Subject subject(Client client) {
    return new Subject("client", client.id().value(), client.details().name());
  }
}
