package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientRow;
import java.util.Set;
import java.util.function.Consumer;

/** Adds clients to those a letter goes to: one by its name, or several from the list. */
class ClientPicker extends Composite<Div> {

  private final ComposeParts parts;
  private final Consumer<Set<ClientId>> chosen;

  ClientPicker(ComposeParts parts, Consumer<Set<ClientId>> chosen) {
    this.parts = parts;
    this.chosen = chosen;
    var several = new Button(text("letters.choose-clients"), VaadinIcon.LIST_SELECT.create());
    several.addClickListener(clicked -> chooseSeveral());
    getContent().addClassName("client-pickers");
    getContent().add(one(), several);
  }

  private ComboBox<ClientRow> one() {
    var box = new ComboBox<ClientRow>(text("letters.add-client"));
    box.setPlaceholder(text("letters.add-client-hint"));
    box.setItemLabelGenerator(
        row -> row.city().isEmpty() ? row.name() : row.name() + ", " + row.city());
    box.setItems(
        query ->
            parts
                .clients()
                .rows(
                    ClientFilter.ALL.withWords(query.getFilter().orElse("")),
                    VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
    box.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            var client = change.getValue().id();
            box.clear();
            chosen.accept(Set.of(client));
          }
        });
    box.addClassName("client-picker");
    return box;
  }

  private void chooseSeveral() {
    var title = text("letters.choose-clients.title");
    parts.chooser().dialog(title, text("letters.choose-clients.add"), chosen).open();
  }
}
