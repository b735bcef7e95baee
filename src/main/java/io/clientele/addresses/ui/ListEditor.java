package io.clientele.addresses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Edits several values of a kind, one below the other.
 *
 * @param <T> a value
 */
public class ListEditor<T> extends CustomField<List<T>> {

  private final Supplier<? extends AbstractField<?, T>> editor;
  private final List<AbstractField<?, T>> editors = new ArrayList<>();
  private final Div rows = new Div();

  public ListEditor(String label, String add, Supplier<? extends AbstractField<?, T>> editor) {
    super(List.of());
    this.editor = editor;
    setLabel(label);
    addClassName("list-editor");
    var more = new Button(add, VaadinIcon.PLUS.create(), click -> addRow().focusFirst());
    more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    rows.addClassName("editor-rows");
    add(rows, more);
  }

  private record Row(Component field) {
    private void focusFirst() {
      if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
        focusable.focus();
      }
    }
  }

  private Row addRow() {
    var field = editor.get();
    var row = new Div(field);
    var remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    remove.setAriaLabel(text("addresses.remove-row", getLabel()));
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    remove.addClickListener(
        click -> {
          editors.remove(field);
          rows.remove(row);
          updateValue();
        });
    row.add(remove);
    row.addClassName("editor-row");
    rows.add(row);
    editors.add(field);
    field.addValueChangeListener(change -> updateValue());
    return new Row(field);
  }

  @Override
  protected List<T> generateModelValue() {
    return editors.stream().map(AbstractField::getValue).toList();
  }

  @Override
  protected void setPresentationValue(List<T> values) {
    editors.clear();
    rows.removeAll();
    for (var value : values) {
      addRow();
      editors.getLast().setValue(value);
    }
  }
}
