package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientList.Choice;
import io.clientele.clients.ClientStatus;
import io.clientele.kit.ui.SearchField;
import io.clientele.people.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Search and filters above the list. */
class ClientFilterBar extends Composite<Div> {

  private final ClientList list;
  private final Consumer<ClientFilter> changed;
  private final SearchField search;
  private final MultiSelectComboBox<ClientStatus> statuses =
      new MultiSelectComboBox<>(text("clients.column.status"));
  private final MultiSelectComboBox<Grade> grades =
      new MultiSelectComboBox<>(text("clients.column.grade"));
  private final ComboBox<EmployeeId> owner = new ComboBox<>(text("clients.column.owner"));
  private final ComboBox<String> industry;
  private final ComboBox<String> tag;
  private final ComboBox<String> city;
  private final Checkbox archived = new Checkbox(text("clients.filter.archived"));

  ClientFilterBar(ClientList list, Consumer<ClientFilter> changed) {
    this.list = list;
    this.changed = changed;
    search = new SearchField(words -> changed.accept(value()));
    industry = choice("clients.field.industry", Choice.INDUSTRY);
    tag = choice("clients.column.tags", Choice.TAG);
    city = choice("clients.column.city", Choice.CITY);

    statuses.setItems(ClientStatus.values());
    statuses.setItemLabelGenerator(ClientStatus::inWords);
    grades.setItems(Grade.values());
    var owners = list.owners();
    owner.setItems(owners.keySet());
    owner.setItemLabelGenerator(id -> name(owners, id));

    addChangeListener(statuses);
    addChangeListener(grades);
    addChangeListener(owner);
    addChangeListener(archived);

    getContent().addClassName("filter-bar");
    getContent().add(search, row(statuses, grades, owner, city, industry, tag, archived));
  }

  ClientFilter value() {
    return new ClientFilter(
        search.getValue().strip(),
        statuses.getValue(),
        grades.getValue(),
        owner.getValue(),
        Objects.requireNonNullElse(industry.getValue(), ""),
        Objects.requireNonNullElse(tag.getValue(), ""),
        Objects.requireNonNullElse(city.getValue(), ""),
        archived.getValue());
  }

  void show(ClientFilter filter) {
    search.setValue(filter.words());
    statuses.setValue(filter.statuses());
    grades.setValue(filter.grades());
    owner.setValue(filter.owner());
    industry.setValue(orNull(filter.industry()));
    tag.setValue(orNull(filter.tag()));
    city.setValue(orNull(filter.city()));
    archived.setValue(filter.archived());
  }

  private ComboBox<String> choice(String labelKey, Choice what) {
    var field = new ComboBox<String>(text(labelKey));
    field.setItemsPageable(
        (page, typed) ->
            page.getPageNumber() > 0
                ? List.of()
                : list.choices(what, Objects.requireNonNullElse(typed, ""), page.getPageSize()));
    addChangeListener(field);
    return field;
  }

  private static Component row(Component... filters) {
    var row = new Div(filters);
    row.addClassName("filters");
    for (var filter : filters) {
      filter.addClassName("filter");
    }
    return row;
  }

  private <C extends AbstractField<C, T>, T> void addChangeListener(AbstractField<C, T> field) {
    if (field instanceof ComboBox<?> one) {
      one.setClearButtonVisible(true);
    }
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.accept(value());
          }
        });
  }

  private static String name(Map<EmployeeId, String> owners, EmployeeId id) {
    return owners.getOrDefault(id, "?");
  }

  @SuppressWarnings("NullAway")
  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
