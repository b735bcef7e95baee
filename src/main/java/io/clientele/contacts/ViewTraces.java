package io.clientele.contacts;

import io.clientele.views.ViewErasure;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The saved views that look for the person. */
@Component
@Order(3)
class ViewTraces implements PersonTraces {

  private final ViewErasure views;

  ViewTraces(ViewErasure views) {
    this.views = views;
  }

  @Override
  public List<Trace> find(ErasedPerson person) {
    return List.of(Trace.of("contacts.traces.views", views.count(person.marks())));
  }

  @Override
  public void erase(ErasedPerson person) {
    views.remove(person.marks());
  }
}
