package io.clientele.contracts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;

/** A client to choose, by what tells it from others of its name. */
record ClientChoice(ClientId id, String words) {

  static void offer(ClientList clients, ComboBox<ClientChoice> box) {
    box.setItemLabelGenerator(ClientChoice::words);
    box.setItems(
        query -> {
          var filter = ClientFilter.ALL.withWords(query.getFilter().orElse(""));
          return clients.rows(filter, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream()
              .map(ClientChoice::of);
        });
  }

  private static ClientChoice of(ClientRow row) {
    return new ClientChoice(
        row.id(), row.city().isEmpty() ? row.name() : row.name() + ", " + row.city());
  }
}
