package io.clientele.intake;

import io.clientele.contacts.ErasedPerson;
import io.clientele.contacts.PersonTraces;
import io.clientele.imports.UploadedLists;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The uploaded lists that name the person. */
@Component
@Order(2)
class ImportTraces implements PersonTraces {

  private final UploadedLists lists;

  ImportTraces(UploadedLists lists) {
    this.lists = lists;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    return List.of(Trace.of("imports.traces", lists.count(person.marks())));
  }

  @Override
  public void erase(ErasedPerson person) {
    lists.forget(person.marks(), person.nobody());
  }
}
