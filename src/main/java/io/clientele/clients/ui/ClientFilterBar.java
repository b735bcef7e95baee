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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Search and filters above the list, and which of them are on. */
class ClientFilterBar extends Composite<Div> {

  private final Consumer<ClientFilter> changed;
  private final SearchField search;
  private final Supplier<ClientFilterFields> making;
  private final FilterChips chips;
  private final Button toggle = new Button(text("clients.filters"), VaadinIcon.FILTER.create());
  private ClientFilter filter = ClientFilter.ALL;

  /** Many, and seldom wanted: null until somebody opens them. */
  private @Nullable ClientFilterFields fields;

  ClientFilterBar(
      ClientList list,
      FilterAddress addresses,
      ListFields contributed,
      Consumer<ClientFilter> changed) {
    this.changed = changed;
    var names = new FilterNames(list);
    search = new SearchField(words -> changed());
    making = () -> new ClientFilterFields(list, contributed, names, this::changed);
    chips = new FilterChips(names, addresses, contributed, this::become);

    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.getElement().setAttribute("aria-expanded", "false");
    toggle.addClickListener(click -> open(fields == null || !fields.isVisible()));

    var line = new Div(search, toggle, chips);
    line.addClassName("filter-line");
    getContent().addClassName("filter-bar");
    getContent().add(line);
  }

  private void open(boolean wanted) {
    if (fields == null) {
      fields = making.get();
      fields.show(filter);
      getContent().add(fields);
    }
    fields.setVisible(wanted);
    toggle.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
  }

  private void changed() {
    var others = fields == null ? filter : fields.value();
    filter = others.withWords(search.getValue().strip());
    chips.show(filter);
    changed.accept(filter);
  }

  private void become(ClientFilter wanted) {
    show(wanted);
    changed.accept(wanted);
  }

  void show(ClientFilter wanted) {
    filter = wanted;
    search.setValue(wanted.words());
    if (fields != null) {
      fields.show(wanted);
    }
    chips.show(wanted);
  }
}
