package io.clientele.contacts;

import io.clientele.clients.ClientPair;
import io.clientele.clients.ClientReferences;
import io.clientele.journal.Changes;
import io.clientele.kit.FieldMerge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The persons go along with the card. Somebody who stands on both becomes one person; the other
 * entry is archived, for what refers to it.
 */
@Component
class ContactReferences implements ClientReferences {

  private final ContactRepository contacts;
  private final ContactHistory history;
  private final ContactMemories memories;
  private final JsonMapper json;

  ContactReferences(
      ContactRepository contacts,
      ContactHistory history,
      ContactMemories memories,
      JsonMapper json) {
    this.contacts = contacts;
    this.history = history;
    this.memories = memories;
    this.json = json;
  }

  /** Two entries that are one person. */
  private record One(long known, long gone) {}

  /**
   * @param at when it was; who was changed later is told by it
   */
  private record Moved(List<Long> contacts, List<One> ones, Instant at) {}

  @Override
  public String key() {
    return "contacts";
  }

  @Override
  public String move(ClientPair pair, Instant at) {
    var there = new ArrayList<>(contacts.findByClientIdOrderById(pair.kept().id().value()));
    var coming = contacts.findByClientIdOrderById(pair.gone().id().value());
    var ones = new ArrayList<One>();
    for (var contact : coming) {
      there.stream()
          .filter(known -> known.isOneWith(contact))
          .findFirst()
          .ifPresent(
              known -> {
                unite(pair, known, contact, at);
                there.remove(known);
                ones.add(new One(known.id().value(), contact.id().value()));
              });
      contact.moveTo(pair.kept().id());
      contacts.saveAndFlush(contact);
    }
    var ids = coming.stream().map(contact -> contact.id().value()).toList();
    history.move(ids, pair.kept().id());
    return json.writeValueAsString(new Moved(ids, ones, at));
  }

  private void unite(ClientPair pair, Contact known, Contact contact, Instant at) {
    var gone = pair.gone().id();
    var by = pair.kept().by();
    memories.keep(known, gone);
    memories.keep(contact, gone);
    var before = known.details();
    known.revise(ContactUnion.of(before, contact.details()), by, at);
    contact.archive(by, at);
    contacts.saveAndFlush(known);
    history.record(
        pair.kept(), "contact.unite", known, Changes.between(before, known.details()), at);
  }

  @Override
  public void bringBack(ClientPair pair, String moved, Instant at) {
    var what = json.readValue(moved, Moved.class);
    what.ones().forEach(one -> part(pair, one, what.at(), at));
    for (var id : what.contacts()) {
      var contact = contacts.findById(id).orElseThrow();
      contact.moveTo(pair.gone().id());
      contacts.saveAndFlush(contact);
    }
    history.move(what.contacts(), pair.gone().id());
  }

  /** Who was erased meanwhile is not remembered any more and stays as they are. */
  private void part(ClientPair pair, One one, Instant merged, Instant at) {
    var known = contacts.findById(one.known()).orElseThrow();
    var contact = contacts.findById(one.gone()).orElseThrow();
    var before = memories.take(known.id(), pair.gone().id());
    var goneBefore = memories.take(contact.id(), pair.gone().id());
    if (before.isPresent() && goneBefore.isPresent() && !known.isErased()) {
      if (known.isAsOf(merged)) {
        known.recall(before.get());
      } else {
        var united = ContactUnion.of(before.get().details(), goneBefore.get().details());
        var merge = FieldMerge.of(united, before.get().details(), known.details());
        known.revise(merge.merged(Set.of()), pair.kept().by(), at);
      }
      contacts.saveAndFlush(known);
    }
    if (goneBefore.isPresent() && contact.isAsOf(merged)) {
      contact.recall(goneBefore.get());
      contacts.saveAndFlush(contact);
    }
  }
}
