package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.clientele.addresses.Countries;
import io.clientele.clients.ClientDetails.Grade;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFilter.Days;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientList.Choice;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.ListFields;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields in which one says what to filter for. */
class ClientFilterFields extends Composite<Div> {

  private final ClientList list;
  private final Runnable changed;
  private final MultiSelectComboBox<ClientStatus> statuses =
      new MultiSelectComboBox<>(text("clients.column.status"));
  private final MultiSelectComboBox<Grade> grades =
      new MultiSelectComboBox<>(text("clients.column.grade"));
  private final ComboBox<EmployeeId> owner = new ComboBox<>(text("clients.column.owner"));
  private final ComboBox<DepartmentId> department =
      new ComboBox<>(text("clients.column.department"));
  private final ComboBox<String> industry;
  private final ComboBox<String> tag;
  private final ComboBox<String> city;
  private final ComboBox<String> region;
  private final ComboBox<String> country = new ComboBox<>(text("clients.column.country"));
  private final IntegerField silent = days("clients.filter.silent", Days.MOST);
  private final IntegerField unchanged = days("clients.filter.unchanged", Days.MOST);
  private final IntegerField birthday = days("clients.filter.birthday", Days.YEAR);
  private final Checkbox incomplete = new Checkbox(text("clients.filter.incomplete"));
  private final MoreFilters more;
  private final Checkbox archived = new Checkbox(text("clients.filter.archived"));

  ClientFilterFields(ClientList list, ListFields contributed, FilterNames names, Runnable changed) {
    this.list = list;
    this.changed = changed;
    more = new MoreFilters(list, contributed, changed);
    industry = choice("clients.field.industry", Choice.INDUSTRY);
    tag = choice("clients.column.tags", Choice.TAG);
    city = choice("clients.column.city", Choice.CITY);
    region = choice("clients.column.region", Choice.REGION);

    statuses.setItems(ClientStatus.values());
    statuses.setItemLabelGenerator(ClientStatus::inWords);
    grades.setItems(Grade.values());
    owner.setItems(names.owners());
    owner.setItemLabelGenerator(names::of);
    department.setItems(names.departments());
    department.setItemLabelGenerator(names::of);
    country.setItems(Countries.inOrder());
    country.setItemLabelGenerator(Countries::name);

    getContent().addClassName("filters");
    add(statuses);
    add(grades);
    add(owner);
    add(department);
    add(industry);
    add(tag);
    add(city);
    add(region);
    add(country);
    add(silent);
    add(unchanged);
    add(birthday);
    getContent().add(more, checks(incomplete, archived));
  }

  /** Without the words to search by. */
  ClientFilter value() {
    return new ClientFilter(
        "",
        statuses.getValue(),
        grades.getValue(),
        owner.getValue(),
        orEmpty(industry.getValue()),
        orEmpty(tag.getValue()),
        orEmpty(city.getValue()),
        archived.getValue(),
        department.getValue(),
        orEmpty(region.getValue()),
        orEmpty(country.getValue()),
        new Days(orZero(silent), orZero(unchanged), orZero(birthday)),
        incomplete.getValue(),
        more.value());
  }

  void show(ClientFilter filter) {
    statuses.setValue(filter.statuses());
    grades.setValue(filter.grades());
    owner.setValue(filter.owner());
    department.setValue(filter.department());
    industry.setValue(orNull(filter.industry()));
    tag.setValue(orNull(filter.tag()));
    city.setValue(orNull(filter.city()));
    region.setValue(orNull(filter.region()));
    country.setValue(orNull(filter.country()));
    silent.setValue(orNull(filter.days().silent()));
    unchanged.setValue(orNull(filter.days().unchanged()));
    birthday.setValue(orNull(filter.days().birthday()));
    archived.setValue(filter.archived());
    incomplete.setValue(filter.incomplete());
    more.show(filter.fields());
  }

  private ComboBox<String> choice(String labelKey, Choice what) {
    var field = new ComboBox<String>(text(labelKey));
    field.setItemsPageable(
        (page, typed) ->
            page.getPageNumber() > 0
                ? List.of()
                : list.choices(what, orEmpty(typed), page.getPageSize()));
    return field;
  }

  /** Beside each other they take the place of one field. */
  private Div checks(Checkbox... fields) {
    var checks = new Div();
    checks.addClassNames("filter", "filter-checks");
    for (var field : fields) {
      tell(field);
      checks.add(field);
    }
    return checks;
  }

  private static IntegerField days(String labelKey, int most) {
    var field = new IntegerField(text(labelKey));
    field.setMin(1);
    field.setMax(most);
    field.setSuffixComponent(new Span(text("clients.filter.days")));
    field.setClearButtonVisible(true);
    return field;
  }

  private <C extends AbstractField<C, T>, T> void add(AbstractField<C, T> field) {
    if (field instanceof ComboBox<?> one) {
      one.setClearButtonVisible(true);
    }
    tell(field);
    field.addClassName("filter");
    getContent().add((Component) field);
  }

  private <C extends AbstractField<C, T>, T> void tell(AbstractField<C, T> field) {
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.run();
          }
        });
  }

  private static String orEmpty(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  /** What is out of bounds stands there in red and counts as not said. */
  private static int orZero(IntegerField field) {
    var days = field.getValue();
    return days == null || days < field.getMin() || days > field.getMax() ? 0 : days;
  }

  @SuppressWarnings("NullAway")
  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  @SuppressWarnings("NullAway")
  private static Integer orNull(int days) {
    return days == 0 ? null : days;
  }
}
