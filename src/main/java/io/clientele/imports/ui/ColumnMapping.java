package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.clientele.imports.ImportField;
import java.util.List;
import java.util.Optional;

/** One column of the file, and the field it goes into. */
class ColumnMapping extends Composite<Div> {

  /** Fewer than the fields, so that typing asks us and not the browser, which knows only names. */
  private static final int PAGE = 25;

  private final List<ImportField> fields;
  private final ComboBox<ImportField> choice = new ComboBox<>();

  ColumnMapping(String heading, List<String> samples, List<ImportField> fields) {
    this.fields = fields;
    var values = new Span(String.join(" · ", samples));
    values.addClassName("import-samples");

    choice.setLabel(heading);
    choice.setPageSize(PAGE);
    choice.setItems(ColumnMapping::isMeant, fields);
    choice.setItemLabelGenerator(ColumnMapping::label);
    choice.setRenderer(new ComponentRenderer<>(this::option));
    choice.setPlaceholder(text("imports.columns.ignored"));
    choice.setClearButtonVisible(true);
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

  private static String label(ImportField field) {
    return field.required() ? text("imports.columns.required", field.inWords()) : field.inWords();
  }

  /** By a part of its name, its group or a heading that means it, in any language. */
  private static boolean isMeant(ImportField field, String typed) {
    return field.isMeantBy(typed) || label(field).equals(typed);
  }

  /** The first of a group stands below the group's name. */
  private Div option(ImportField field) {
    var option = new Div();
    var place = fields.indexOf(field);
    var isFirst = place == 0 || !fields.get(place - 1).groupKey().equals(field.groupKey());
    if (isFirst && !field.groupKey().isEmpty()) {
      var group = new Div(field.group());
      group.addClassName("import-group");
      option.add(group);
    }
    option.add(new Span(label(field)));
    return option;
  }

  private void showWhetherMapped() {
    getContent().setClassName("import-ignored", choice.isEmpty());
  }
}
