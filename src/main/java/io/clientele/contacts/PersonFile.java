package io.clientele.contacts;

import io.clientele.clients.ClientFiles.Taken;
import io.clientele.contacts.PersonErasure.Person;
import io.clientele.contacts.PersonTraces.Trace;
import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Texts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that the house knows of one person, from the card and from all modules. */
@Component
class PersonFile {

  private final List<PersonTraces> sources;
  private final ContactHistory history;
  private final PersonTable table;

  PersonFile(List<PersonTraces> sources, ContactHistory history, PersonTable table) {
    this.sources = sources;
    this.history = history;
    this.table = table;
  }

  List<Person> search(Actor actor, String wanted) {
    history.recordSearch(actor);
    return table.named(wanted);
  }

  /** As the card and its history tell; to be asked before the card is emptied. */
  ErasedPerson person(Contact contact) {
    var now = contact.details();
    var names = new HashSet<>(List.of(now.name()));
    var mails = new HashSet<>(now.mails());
    var phones = new HashSet<String>();
    now.phones().forEach(phone -> phones.addAll(List.of(phone.written(), phone.e164())));
    for (var act : history.of(contact.id())) {
      names.add(act.contactName());
      for (var change : act.changes()) {
        switch (change.field()) {
          case "mails" -> former(change).forEach(mails::add);
          case "phones" -> former(change).forEach(phones::add);
          default -> {}
        }
      }
    }
    return new ErasedPerson(
        contact.id(),
        contact.client(),
        new PersonMarks(names, mails, phones),
        Texts.text("contacts.erased"));
  }

  List<Trace> find(ErasedPerson person) {
    return Stream.concat(
            Stream.of(
                Trace.of("contacts.traces.card", 1),
                Trace.of("contacts.traces.history", history.of(person.contact()).size())),
            sources.stream().map(source -> source.find(person)).flatMap(Collection::stream))
        .filter(trace -> trace.count() > 0)
        .toList();
  }

  /** Everything beside the contact itself, and one entry in the journal for all of it. */
  void erase(
      ErasedPerson person, Taken client, Contact contact, List<Trace> cleared, String reason) {
    sources.forEach(source -> source.erase(person));
    history.erase(client, contact, counts(cleared), reason);
  }

  /** How much was cleared, for the journal, which learns nothing of the person. */
  private static List<Change> counts(List<Trace> cleared) {
    return cleared.stream()
        .map(trace -> new Change(trace.what().inWords(), String.valueOf(trace.count()), null))
        .toList();
  }

  private static Stream<String> former(Change change) {
    return Stream.of(change.before(), change.after())
        .filter(Objects::nonNull)
        .flatMap(words -> Stream.of(words.split(", ")));
  }
}
