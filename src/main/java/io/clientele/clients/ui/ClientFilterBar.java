package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.FilterAddress;
import io.clientele.clients.ListFields;
import io.clientele.kit.ui.SearchField;
import java.util.function.Consumer;

/** Search and filters above the list, and which of them are on. */
class ClientFilterBar extends Composite<Div> {

  private final Consumer<ClientFilter> changed;
  private final SearchField search;
  private final ClientFilterFields fields;
  private final FilterChips chips;
  private final Button toggle = new Button(text("clients.filters"), VaadinIcon.FILTER.create());

  ClientFilterBar(
      ClientList list,
      FilterAddress addresses,
      ListFields contributed,
      Consumer<ClientFilter> changed) {
    this.changed = changed;
    var names = new FilterNames(list);
    search = new SearchField(words -> changed());
    fields = new ClientFilterFields(list, contributed, names, this::changed);
    chips = new FilterChips(names, addresses, contributed, this::become);

    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.addClickListener(click -> open(!fields.isVisible()));
    open(false);

    var line = new Div(search, toggle, chips);
    line.addClassName("filter-line");
    getContent().addClassName("filter-bar");
    getContent().add(line, fields);
  }

  private void open(boolean wanted) {
    fields.setVisible(wanted);
    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
  }

  private void changed() {
    var filter = fields.value().withWords(search.getValue().strip());
    chips.show(filter);
    changed.accept(filter);
  }

  private void become(ClientFilter filter) {
    show(filter);
    changed.accept(filter);
  }

  void show(ClientFilter filter) {
    search.setValue(filter.words());
    fields.show(filter);
    chips.show(filter);
  }
}
