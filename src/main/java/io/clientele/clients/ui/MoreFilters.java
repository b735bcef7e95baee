package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.ClientList;
import io.clientele.clients.ListField;
import io.clientele.clients.ListFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What modules let one filter for. A field stands there once somebody takes it from the list of
 * all, or while it filters: so many at once would be a wall.
 */
class MoreFilters extends Composite<Div> {

  private final Map<ListField, FieldInput> inputs = new LinkedHashMap<>();
  private final ComboBox<ListField> add = new ComboBox<>(text("clients.filter.more"));

  MoreFilters(ClientList list, ListFields fields, Runnable changed) {
    getContent().addClassName("more-filters");
    for (var field : fields.filters()) {
      var input = FieldInput.of(field, list, changed);
      input.component().setVisible(false);
      inputs.put(field, input);
      getContent().add(input.component());
    }
    add.setPlaceholder(text("clients.filter.more-hint"));
    add.setItemLabelGenerator(field -> text(field.headingKey()));
    add.addClassName("filter");
    add.addValueChangeListener(
        chosen -> {
          if (chosen.getValue() != null) {
            offer(chosen.getValue());
          }
        });
    getContent().add(add);
    offerTheRest();
  }

  private void offer(ListField field) {
    add.clear();
    var component = component(field);
    component.setVisible(true);
    offerTheRest();
    if (component instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }

  private Component component(ListField field) {
    return Objects.requireNonNull(inputs.get(field)).component();
  }

  private void offerTheRest() {
    var rest = inputs.keySet().stream().filter(field -> !component(field).isVisible()).toList();
    add.setItems(rest);
    add.setVisible(!rest.isEmpty());
  }

  SortedMap<String, String> value() {
    var asked = new TreeMap<String, String>();
    inputs.forEach((field, input) -> asked.put(field.key(), input.value()));
    return asked;
  }

  void show(SortedMap<String, String> asked) {
    inputs.forEach(
        (field, input) -> {
          var value = asked.getOrDefault(field.key(), "");
          input.show(value);
          input.component().setVisible(!value.isEmpty());
        });
    offerTheRest();
  }
}
