package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.clauses.ClauseFields;
import io.clientele.templates.Field;

/** Writes the chosen field into a wording where the cursor is. */
class FieldMenu extends ComboBox<Field> {

  private static final String INSERT =
      """
      const area = this.inputElement;
      area.focus();
      area.setRangeText($0, area.selectionStart, area.selectionEnd, 'end');
      area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      """;

  FieldMenu(TextArea area) {
    setItems(ClauseFields.ALL.all());
    setItemLabelGenerator(field -> field.label().inWords());
    setPlaceholder(text("clauses.insert-field"));
    setAriaLabel(text("clauses.insert-field-into", area.getLabel()));
    addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            area.getElement().executeJs(INSERT, change.getValue().inBraces());
            clear();
          }
        });
  }
}
