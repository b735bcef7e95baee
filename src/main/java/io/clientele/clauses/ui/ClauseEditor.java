package io.clientele.clauses.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.clientele.addresses.ui.ListEditor;
import io.clientele.clauses.Alternative;
import io.clientele.clauses.TemplateClause;
import io.clientele.kit.Lengths;
import java.util.function.Consumer;

/** Edits one clause where it stands; Ctrl+Enter saves. */
class ClauseEditor extends Composite<Div> {

  private final TemplateClause read;
  private final TextField heading = new TextField(text("clauses.field.heading"));
  private final TextArea standard = new TextArea(text("clauses.field.standard"));
  private final Checkbox optional = new Checkbox(text("clauses.field.optional"));
  private final ListEditor<Alternative> alternatives =
      new ListEditor<>(
          text("clauses.field.alternatives"),
          text("clauses.add-alternative"),
          AlternativeEditor::new);
  private final TextArea fallback = new TextArea(text("clauses.field.fallback"));

  ClauseEditor(TemplateClause read, Consumer<TemplateClause> save, Runnable cancel) {
    this.read = read;
    heading.setMaxLength(Lengths.NAME);
    heading.setRequiredIndicatorVisible(true);
    heading.focus();
    standard.setMaxLength(TemplateClause.LONGEST_WORDING);
    standard.setMinRows(4);
    standard.setValueChangeMode(ValueChangeMode.LAZY);
    standard.setRequiredIndicatorVisible(true);
    standard.setHelperText(text("clauses.wording-hint"));
    fallback.setMaxLength(TemplateClause.LONGEST_FALLBACK);
    fallback.setMinRows(2);
    fallback.setHelperText(text("clauses.fallback-hint"));
    alternatives.addClassName("clause-alternatives");
    heading.setValue(read.heading());
    standard.setValue(read.standard());
    optional.setValue(read.optional());
    alternatives.setValue(read.alternatives());
    fallback.setValue(read.fallback());

    var done = new Button(text("kit.save"), click -> save.accept(written()));
    done.addThemeVariants(ButtonVariant.PRIMARY);
    var buttons = new Div(done, new Button(text("kit.cancel"), click -> cancel.run()));
    buttons.addClassName("page-actions");
    Shortcuts.addShortcutListener(
            getContent(), () -> save.accept(written()), Key.ENTER, KeyModifier.CONTROL)
        .listenOn(getContent());
    getContent().addClassName("form-lines");
    getContent()
        .add(heading, standard, new FieldMenu(standard), optional, alternatives, fallback, buttons);
  }

  boolean hasChanges() {
    return !written().equals(read);
  }

  private TemplateClause written() {
    return new TemplateClause(
        read.key(),
        heading.getValue(),
        standard.getValue(),
        alternatives.getValue(),
        fallback.getValue(),
        optional.getValue());
  }
}
