package io.clientele.contacts;

import io.clientele.clients.ClientNotes;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What colleagues noted on the client's card and its timeline, where it names the person. */
@Component
@Order(1)
class NoteTraces implements PersonTraces {

  private final ClientNotes notes;

  NoteTraces(ClientNotes notes) {
    this.notes = notes;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    return List.of(Trace.of("contacts.traces.notes", notes.count(person.client(), person.marks())));
  }

  @Override
  public void erase(ErasedPerson person) {
    notes.redact(person.client(), person.marks(), person.nobody());
  }
}
