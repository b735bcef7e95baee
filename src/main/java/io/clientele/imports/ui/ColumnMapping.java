package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.clientele.imports.ImportField;
import java.util.List;
import java.util.Optional;

/** One column of the file, and the field it goes into. */
class ColumnMapping extends Composite<Div> {

  private final List<ImportField> fields;
  private final Select<ImportField> choice = new Select<>();

  ColumnMapping(String heading, List<String> samples, List<ImportField> fields) {
    this.fields = fields;
    var values = new Span(String.join(" · ", samples));
    values.addClassName("import-samples");

    choice.setLabel(heading);
    choice.setItems(fields);
    choice.setItemLabelGenerator(
        field ->
            field == null
                ? text("imports.columns.ignored")
                : field.required()
                    ? text("imports.columns.required", field.inWords())
                    : field.inWords());
    choice.setEmptySelectionAllowed(true);
    choice.setEmptySelectionCaption(text("imports.columns.ignored"));
    choice.addValueChangeListener(changed -> showWhetherMapped());
    showWhetherMapped();

    getContent().addClassName("import-column");
    getContent().add(choice, values);
  }

  void setField(String key) {
    fields.stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .ifPresent(choice::setValue);
  }

  Optional<String> field() {
    return choice.getOptionalValue().map(ImportField::key);
  }

  private void showWhetherMapped() {
    getContent().setClassName("import-ignored", choice.isEmpty());
  }
}
