package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.contracts.ContractClauses.Advice;
import io.clientele.contracts.ContractClauses.Choice;
import io.clientele.contracts.DraftClause;
import io.clientele.kit.Lengths;
import io.clientele.papers.Clause;
import java.util.function.Consumer;

/** Writes one clause where it stands, with what the house offers; Ctrl+Enter saves. */
class ClauseEditor extends Composite<Div> {

  private final Clause read;
  private final TextField heading = new TextField(text("contracts.field.heading"));
  private final TextArea words = new TextArea(text("contracts.field.text"));

  ClauseEditor(Clause read, Advice advice, Consumer<Clause> save, Runnable cancel) {
    this.read = read;
    heading.setMaxLength(Lengths.NAME);
    heading.setRequiredIndicatorVisible(true);
    heading.setValue(read.heading());
    words.setMaxLength(DraftClause.LONGEST_TEXT);
    words.setMinRows(4);
    words.setRequiredIndicatorVisible(true);
    words.setValue(read.text());
    var done = new Button(text("kit.save"), click -> save.accept(written()));
    done.addThemeVariants(ButtonVariant.PRIMARY);
    var buttons = new Div(done, new Button(text("kit.cancel"), click -> cancel.run()));
    buttons.addClassName("page-actions");
    Shortcuts.addShortcutListener(
            getContent(), () -> save.accept(written()), Key.ENTER, KeyModifier.CONTROL)
        .listenOn(getContent());
    getContent().addClassName("form-lines");
    getContent().add(heading);
    if (!advice.choices().isEmpty()) {
      getContent().add(choices(advice));
    }
    getContent().add(words);
    if (!advice.fallback().isEmpty()) {
      getContent().add(internal(advice.fallback()));
    }
    getContent().add(buttons);
    (read.heading().isEmpty() ? heading : words).focus();
  }

  /** One of the house's wordings takes the place of what is written. */
  private Component choices(Advice advice) {
    var box = new Select<Choice>();
    box.setLabel(text("contracts.clause.wordings"));
    box.setItems(advice.choices());
    box.setItemLabelGenerator(ClauseEditor::label);
    advice.choices().stream()
        .filter(choice -> choice.text().equals(words.getValue()))
        .findFirst()
        .ifPresent(box::setValue);
    box.setPlaceholder(text("contracts.clause.own-words"));
    box.addValueChangeListener(
        change -> {
          var choice = change.getValue();
          if (choice != null) {
            words.setValue(choice.text());
            box.setHelperText(choice.when());
          }
        });
    return box;
  }

  private static String label(Choice choice) {
    return choice.name().isEmpty() ? text("contracts.clause.standard") : choice.name();
  }

  private static Component internal(String fallback) {
    var label = new Span(text("contracts.clause.internal"));
    label.addClassName("clause-internal-label");
    var box = new Div(label, new Paragraph(fallback));
    box.addClassName("clause-internal");
    return box;
  }

  boolean hasChanges() {
    return !written().equals(read);
  }

  /** Goes on with what was written. */
  void write(Clause unsaved) {
    heading.setValue(unsaved.heading());
    words.setValue(unsaved.text());
  }

  Clause written() {
    return new Clause(heading.getValue(), words.getValue());
  }
}
