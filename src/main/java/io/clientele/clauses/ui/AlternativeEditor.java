package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.clientele.clauses.Alternative;
import io.clientele.clauses.TemplateClause;
import io.clientele.kit.Lengths;
import java.util.List;

/** Edits one alternative wording. */
class AlternativeEditor extends CustomField<Alternative> {

  private final TextField name = new TextField(text("clauses.field.alternative-name"));
  private final TextField when = new TextField(text("clauses.field.when"));
  private final TextArea wording = new TextArea(text("clauses.field.alternative-text"));

  AlternativeEditor() {
    super(new Alternative("", "", ""));
    name.setMaxLength(Lengths.WORD);
    name.setRequiredIndicatorVisible(true);
    when.setMaxLength(TemplateClause.LONGEST_WHEN);
    wording.setMaxLength(TemplateClause.LONGEST_WORDING);
    wording.setMinRows(3);
    wording.setValueChangeMode(ValueChangeMode.LAZY);
    wording.setRequiredIndicatorVisible(true);
    var head = new Div(name, when);
    head.addClassName("clause-names");
    var parts = new Div(head, wording, new FieldMenu(wording));
    parts.addClassName("form-lines");
    add(parts);
    for (var part : List.of(name, when, wording)) {
      part.addValueChangeListener(change -> updateValue());
    }
    setWidthFull();
  }

  @Override
  protected Alternative generateModelValue() {
    return new Alternative(name.getValue(), wording.getValue(), when.getValue());
  }

  @Override
  protected void setPresentationValue(Alternative one) {
    name.setValue(one.name());
    when.setValue(one.when());
    wording.setValue(one.text());
  }
}
