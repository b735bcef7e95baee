package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.clientele.letters.LetterFields;
import io.clientele.letters.Letters;
import io.clientele.templates.Defaults;
import io.clientele.templates.Field;
import io.clientele.templates.Problem;
import io.clientele.templates.Template;
import java.util.List;

/** Subject and text. What is typed is told while one types, after a short rest. */
class LetterEditor extends Composite<Div> {

  private static final int REST = 400;
  private static final int MOST_PROBLEMS = 5;

  private final TextField subject = new TextField(text("letters.subject"));
  private final TextArea body = new TextArea(text("letters.text"));
  private final UnorderedList problems = new UnorderedList();
  private final Runnable changed;

  LetterEditor(Runnable changed) {
    this.changed = changed;
    subject.setMaxLength(Letters.LONGEST_SUBJECT);
    subject.setValueChangeMode(ValueChangeMode.LAZY);
    subject.setValueChangeTimeout(REST);
    subject.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.run();
          }
        });
    body.setMaxLength(Letters.LONGEST_BODY);
    body.setMinRows(12);
    body.setHelperText(text("letters.text-hint"));
    body.setValueChangeMode(ValueChangeMode.LAZY);
    body.setValueChangeTimeout(REST);
    body.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            changed.run();
          }
        });
    problems.addClassName("letter-problems");
    problems.getElement().setAttribute("aria-live", "polite");

    getContent().addClassName("letter-editor");
    getContent().add(subject, new MarkdownToolbar(body), body, problems);
  }

  void show(String newSubject, String newBody) {
    subject.setValue(newSubject);
    body.setValue(newBody);
    tellProblems();
  }

  String subject() {
    return subject.getValue();
  }

  String body() {
    return body.getValue();
  }

  Template template() {
    return Template.of(subject(), body(), LetterFields.ALL);
  }

  /** Writes a default into subject and text wherever the field stands without one. */
  void setDefault(Field field, String value) {
    subject.setValue(Defaults.write(subject(), field, value));
    body.setValue(Defaults.write(body(), field, value));
    changed.run();
  }

  void tellProblems() {
    tell(template().problems());
  }

  private void tell(List<Problem> found) {
    problems.removeAll();
    problems.setVisible(!found.isEmpty());
    found.stream()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> problems.add(new ListItem(problem.inWords())));
  }
}
