package io.clientele.clients.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.clientele.clients.ClientList;
import io.clientele.clients.FieldFilter;
import io.clientele.clients.ListField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The field in which one says what to ask of a {@link ListField}; empty asks for any. */
final class FieldInput {

  private final Component component;
  private final Supplier<String> read;
  private final Consumer<String> write;

  private FieldInput(Component component, Supplier<String> read, Consumer<String> write) {
    this.component = component;
    this.read = read;
    this.write = write;
    component.addClassName("filter");
  }

  static FieldInput of(ListField field, ClientList list, Runnable changed) {
    var filter = Objects.requireNonNull(field.filter());
    return switch (filter.shape()) {
      case ONE -> one(field, filter, list, changed);
      case SOME -> some(field, filter, changed);
      case YES -> yes(field, changed);
    };
  }

  private static FieldInput one(
      ListField field, FieldFilter filter, ClientList list, Runnable changed) {
    var box = new ComboBox<String>(text(field.headingKey()));
    box.setItemLabelGenerator(filter::words);
    box.setClearButtonVisible(true);
    box.setItemsPageable(
        (page, typed) ->
            page.getPageNumber() > 0
                ? List.of()
                : list.choices(field, Objects.requireNonNullElse(typed, ""), page.getPageSize()));
    listen(box, changed);
    return new FieldInput(
        box,
        () -> Objects.requireNonNullElse(box.getValue(), ""),
        value -> box.setValue(orNull(value)));
  }

  private static FieldInput some(ListField field, FieldFilter filter, Runnable changed) {
    var box = new MultiSelectComboBox<String>(text(field.headingKey()), filter.fixed());
    box.setItemLabelGenerator(filter::words);
    listen(box, changed);
    return new FieldInput(
        box,
        () ->
            filter.fixed().stream()
                .filter(box.getValue()::contains)
                .collect(Collectors.joining(FieldFilter.COMMA)),
        value -> box.setValue(chosen(value)));
  }

  private static FieldInput yes(ListField field, Runnable changed) {
    var box = new Checkbox(text(field.headingKey()));
    listen(box, changed);
    return new FieldInput(
        box, () -> box.getValue() ? FieldFilter.YES : "", value -> box.setValue(!value.isEmpty()));
  }

  private static <C extends AbstractField<C, T>, T> void listen(
      AbstractField<C, T> field, Runnable changed) {
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.run();
          }
        });
  }

  Component component() {
    return component;
  }

  String value() {
    return read.get();
  }

  void show(String value) {
    write.accept(value);
  }

  private static Set<String> chosen(String value) {
    return value.isEmpty()
        ? Set.of()
        : Arrays.stream(value.split(FieldFilter.COMMA)).collect(Collectors.toSet());
  }

  @SuppressWarnings("NullAway")
  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
