package io.clientele.duplicates;

import io.clientele.clients.MergeMemory;
import io.clientele.contacts.ErasedPerson;
import io.clientele.contacts.PersonTraces;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes in the memory of a merge that name a person who is erased. */
@Component
@Order(3)
class MergeTraces implements PersonTraces {

  private final MergeTable table;

  MergeTraces(MergeTable table) {
    this.table = table;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    var naming = table.naming(person.client(), person.marks());
    return List.of(Trace.of("duplicates.traces", naming.size()));
  }

  @Override
  public void erase(ErasedPerson person) {
    for (var id : table.naming(person.client(), person.marks())) {
      table.rewrite(id, memory -> without(memory, person));
    }
  }

  private static MergeMemory without(MergeMemory memory, ErasedPerson person) {
    return memory.withNotes(notes -> person.marks().without(notes, person.nobody()));
  }
}
