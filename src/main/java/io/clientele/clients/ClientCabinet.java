package io.clientele.clients;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.clientele.clients.SearchIndex.Findable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where cards are put so that they are found again, each with how complete it is. */
@Component
class ClientCabinet {

  private final ClientRepository clients;
  private final SearchIndex search;
  private final List<SearchWords> words;
  private final List<CompletenessSource> completeness;

  ClientCabinet(
      ClientRepository clients,
      SearchIndex search,
      List<SearchWords> words,
      List<CompletenessSource> completeness) {
    this.clients = clients;
    this.search = search;
    this.words = words;
    this.completeness = completeness;
  }

  /** Puts new cards in, on which nothing hangs. */
  void add(List<Client> cards) {
    var nothing = completeness.stream().flatMap(source -> source.nothing().stream()).toList();
    cards.forEach(card -> card.assess(Completeness.of(card.details(), nothing)));
    clients.saveAllAndFlush(cards);
    search.add(
        cards.stream()
            .map(card -> new Findable(card.id(), card.details(), List.of(), List.of()))
            .toList());
  }

  /** Puts cards back. */
  void save(List<Client> cards) {
    var ids = cards.stream().map(Client::id).toList();
    var hanging = hanging(ids);
    cards.forEach(
        card ->
            card.assess(
                Completeness.of(card.details(), hanging.getOrDefault(card.id(), List.of()))));
    clients.saveAllAndFlush(cards);
    var persons = persons(ids);
    var survivors = survivors(ids);
    search.refresh(
        cards.stream()
            .map(
                card ->
                    new Findable(
                        card.id(),
                        card.details(),
                        persons.getOrDefault(card.id(), List.of()),
                        survivors.contains(card.id()) ? merged(card.id()) : List.of()))
            .toList());
  }

  /** Takes a card out for good. What refers to it forbids that. */
  void remove(Client card) {
    search.remove(card.id());
    clients.delete(card);
    clients.flush();
  }

  Completeness completeness(Client card) {
    var id = card.id();
    return Completeness.of(card.details(), hanging(List.of(id)).getOrDefault(id, List.of()));
  }

  private Map<ClientId, List<CompletenessSource.Item>> hanging(List<ClientId> ids) {
    var hanging = new HashMap<ClientId, List<CompletenessSource.Item>>();
    for (var source : completeness) {
      var known = source.items(ids);
      for (var id : ids) {
        hanging
            .computeIfAbsent(id, any -> new ArrayList<>())
            .addAll(known.getOrDefault(id, source.nothing()));
      }
    }
    return hanging;
  }

  /** Whose names hang on the cards. */
  Map<ClientId, List<SearchWords.Person>> persons(Collection<ClientId> ids) {
    return words.stream()
        .flatMap(source -> source.of(ids).entrySet().stream())
        .collect(
            groupingBy(Map.Entry::getKey, flatMapping(of -> of.getValue().stream(), toList())));
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

  /** Those to which others lead. */
  private Set<ClientId> survivors(List<ClientId> ids) {
    var survivors = new HashSet<ClientId>();
    clients
        .idsOfSurvivors(ids.stream().map(ClientId::value).toList())
        .forEach(id -> survivors.add(new ClientId(id)));
    return survivors;
  }

  /** What the cards say that lead to this one. */
  private List<ClientDetails> merged(ClientId id) {
    return family(id).stream()
        .skip(1)
        .flatMap(one -> clients.findById(one.value()).stream())
        .map(Client::details)
        .toList();
  }
}
