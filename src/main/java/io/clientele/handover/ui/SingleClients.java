package io.clientele.handover.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientRow;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Clients that somebody chose one by one, and to whom they go. */
class SingleClients extends Composite<UnorderedList> {

  private record Chosen(String name, EmployeeContact to) {}

  private final Map<ClientId, Chosen> chosen = new LinkedHashMap<>();
  private final Runnable changed;

  SingleClients(Runnable changed) {
    this.changed = changed;
    getContent().addClassName("handover-lines");
    show();
  }

  /** Whoever was chosen before goes to the new one. */
  void choose(Collection<ClientRow> clients, EmployeeContact to) {
    clients.forEach(client -> chosen.put(client.id(), new Chosen(client.name(), to)));
    show();
    changed.run();
  }

  Map<ClientId, EmployeeId> value() {
    return chosen.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().to().id()));
  }

  private void show() {
    getContent().removeAll();
    chosen.forEach((id, client) -> getContent().add(item(id, client)));
    setVisible(!chosen.isEmpty());
  }

  private ListItem item(ClientId id, Chosen client) {
    var words = SuccessorPicker.goesTo(client.name(), client.to());
    return new ListItem(
        new Span(words),
        RuleList.button(VaadinIcon.CLOSE_SMALL, "handover.rule.remove", words, () -> remove(id)));
  }

  private void remove(ClientId id) {
    chosen.remove(id);
    show();
    changed.run();
  }
}
