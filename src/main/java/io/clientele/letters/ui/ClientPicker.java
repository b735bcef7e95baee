package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientRow;
import java.util.function.Consumer;

/** Adds one more client to those a letter goes to. */
class ClientPicker extends Composite<ComboBox<ClientRow>> {

  ClientPicker(ClientList clients, Consumer<ClientId> chosen) {
    var box = getContent();
    box.setLabel(text("letters.add-client"));
    box.setPlaceholder(text("letters.add-client-hint"));
    box.setItemLabelGenerator(
        row -> row.city().isEmpty() ? row.name() : row.name() + ", " + row.city());
    box.setItems(
        query ->
            clients
                .rows(
                    ClientFilter.ALL.withWords(query.getFilter().orElse("")),
                    VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
    box.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            var client = change.getValue().id();
            box.clear();
            chosen.accept(client);
          }
        });
    box.addClassName("client-picker");
  }
}
