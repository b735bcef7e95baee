package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.addresses.Countries;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.FilterAddress;
import io.clientele.clients.ListFields;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the list is filtered for, each with a way to take it off. */
class FilterChips extends Composite<Div> {

  private final FilterNames names;
  private final FilterAddress addresses;
  private final ListFields fields;
  private final Consumer<ClientFilter> become;
  private ClientFilter shown = ClientFilter.ALL;

  FilterChips(
      FilterNames names,
      FilterAddress addresses,
      ListFields fields,
      Consumer<ClientFilter> become) {
    this.names = names;
    this.addresses = addresses;
    this.fields = fields;
    this.become = become;
    getContent().addClassName("filter-chips");
  }

  void show(ClientFilter filter) {
    shown = filter;
    getContent().removeAll();
    var statuses = filter.statuses().stream().sorted().map(ClientStatus::inWords);
    chip("status", "clients.column.status", statuses.collect(Collectors.joining(", ")));
    var grades = filter.grades().stream().sorted().map(Enum::name);
    chip("class", "clients.column.grade", grades.collect(Collectors.joining(", ")));
    var owner = filter.owner();
    chip("owner", "clients.column.owner", owner == null ? "" : names.of(owner));
    var department = filter.department();
    chip("department", "clients.column.department", department == null ? "" : names.of(department));
    chip("industry", "clients.field.industry", filter.industry());
    chip("tag", "clients.column.tags", filter.tag());
    chip("city", "clients.column.city", filter.city());
    chip("region", "clients.column.region", filter.region());
    var country = filter.country();
    chip("country", "clients.column.country", country.isEmpty() ? "" : Countries.name(country));
    chip("silent", "clients.filter.silent", days(filter.days().silent()));
    chip("unchanged", "clients.filter.unchanged", days(filter.days().unchanged()));
    chip("birthday", "clients.filter.birthday", days(filter.days().birthday()));
    chip("archived", "clients.filter.archived", text(filter.archived() ? "kit.yes" : "kit.no"));
    chip(
        "incomplete",
        "clients.filter.incomplete",
        text(filter.incomplete() ? "kit.yes" : "kit.no"));
    for (var field : fields.filters()) {
      var asked = filter.fields().getOrDefault(field.key(), "");
      chip(
          field.key(), field.headingKey(), asked.isEmpty() ? "" : fields.words(field.key(), asked));
    }
    setVisible(getContent().getComponentCount() > 0);
  }

  /**
   * @param part of the address in which it stands
   */
  private void chip(String part, String labelKey, String value) {
    var without = addresses.without(shown, part);
    if (without.equals(shown)) {
      return;
    }
    var words = text("clients.chip", text(labelKey), value);
    var chip = new Button(words, VaadinIcon.CLOSE_SMALL.create(), click -> become.accept(without));
    chip.setIconAfterText(true);
    chip.setAriaLabel(text("clients.chip.take-off", words));
    chip.addClassName("filter-chip");
    getContent().add(chip);
  }

  private static String days(int days) {
    return days == 0 ? "" : text("clients.chip.days", days);
  }
}
