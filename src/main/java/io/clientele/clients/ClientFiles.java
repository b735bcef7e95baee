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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes cards out for those who may, and puts them back so that they are found again. */
@Component
public class ClientFiles {

  private final ClientRepository clients;
  private final ClientCabinet cabinet;
  private final Scopes scopes;
  private final Viewers viewers;

  ClientFiles(ClientRepository clients, ClientCabinet cabinet, Scopes scopes, Viewers viewers) {
    this.clients = clients;
    this.cabinet = cabinet;
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
      return client.name();
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
    return takeAll(Set.of(id), right).getFirst();
  }

  /**
   * The same of many cards.
   *
   * @return them in the order of their ids
   */
  public List<Taken> takeAll(Set<ClientId> ids, Right right) {
    var all = takeMerged(ids, right);
    for (var taken : all) {
      if (taken.client().mergedInto() != null) {
        throw Refusal.because("clients.refused.merged", taken.name());
      }
    }
    return all;
  }

  /** The same also of a card that leads to another. */
  Taken takeMerged(ClientId id, Right right) {
    return takeMerged(Set.of(id), right).getFirst();
  }

  private List<Taken> takeMerged(Set<ClientId> ids, Right right) {
    var cards = clients.lockAll(ids.stream().map(ClientId::value).toList());
    if (cards.size() < ids.size()) {
      throw new NotFound();
    }
    var subjects = new LinkedHashMap<ScopeId, Subject>();
    cards.forEach(card -> subjects.put(card.scope(), subject(card)));
    var actors = scopes.requireAll(subjects, right);
    return cards.stream()
        .map(card -> new Taken(card, Objects.requireNonNull(actors.get(card.scope()))))
        .toList();
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

  /**
   * Takes the card out for what was decided by those who may, perhaps for a later day than that on
   * which they did.
   *
   * @throws Refusal when it leads to another card, which is the one to change
   */
  public Taken takeFor(ClientId id, Actor by) {
    var client = clients.lock(id.value()).orElseThrow(NotFound::new);
    if (client.mergedInto() != null) {
      throw Refusal.because("clients.refused.merged", client.name());
    }
    return new Taken(client, by);
  }

  /** Puts new cards in. */
  void add(List<Client> cards) {
    cabinet.add(cards);
  }

  /** The card and all that lead to it, directly or by others. */
  List<ClientId> family(ClientId id) {
    return cabinet.family(id);
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
    putBackAll(List.of(taken), at);
  }

  /** The same of many cards. */
  public void putBackAll(Collection<Taken> all, Instant at) {
    all.forEach(taken -> taken.client().touch(taken.by(), at));
    cabinet.save(all.stream().map(Taken::client).toList());
  }

  /** Puts the card back after something was taken away again as if it had never been there. */
  public void putBackUntouched(Taken taken) {
    save(taken.client());
  }

  void save(Client client) {
    cabinet.save(List.of(client));
  }

  /** Whether somebody's name hangs on the card. */
  boolean hasPersons(Client client) {
    return !cabinet.persons(List.of(client.id())).isEmpty();
  }

  /** Takes a card out for good. What refers to it forbids that. */
  void remove(Client client) {
    cabinet.remove(client);
    scopes.close(client.scope());
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

  /**
   * @throws Refusal when another client has one of these numbers
   */
  void requireFree(List<String> numbers) {
    if (clients.existsByNumberIn(numbers.stream().map(String::strip).toList())) {
      numbers.forEach(this::requireFree);
    }
  }

  /** The owner's name, or who waits for one. */
  String owner(Client client) {
    var ownership = scopes.owner(client.scope());
    var name = ownership.ownerName();
    return name == null ? ownership.departmentName() : name;
  }

  static Subject subject(Client client) {
    return new Subject("client", client.id().value(), client.name());
  }
}
