package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.letters.Addressee;
import io.clientele.templates.Field;
import io.clientele.templates.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Fields that some recipients have no value for: who they are, and a default to set. */
class MissingPanel extends Composite<Div> {

  private static final int MOST_NAMES = 5;

  private final Div lines = new Div();
  private final BiConsumer<Field, String> setDefault;

  MissingPanel(BiConsumer<Field, String> setDefault) {
    this.setDefault = setDefault;
    lines.addClassName("missing-lines");
    getContent().addClassName("letter-section");
    getContent().add(new H2(text("letters.missing")), lines);
    setVisible(false);
  }

  void show(Template template, List<Addressee> selected) {
    Map<Field, List<String>> lacking = new LinkedHashMap<>();
    for (var one : selected) {
      for (var field : template.missing(one.values())) {
        lacking.computeIfAbsent(field, first -> new ArrayList<>()).add(one.name());
      }
    }
    lines.removeAll();
    lacking.forEach((field, names) -> lines.add(line(field, names)));
    setVisible(!lacking.isEmpty());
  }

  private Component line(Field field, List<String> names) {
    var told = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    var who =
        new Paragraph(
            text(
                names.size() > MOST_NAMES ? "letters.missing.many" : "letters.missing.few",
                field.label().inWords(),
                names.size(),
                told));
    var value = new TextField(text("letters.missing.default", field.label().inWords()));
    value.setMaxLength(100);
    var set =
        new Button(
            text("letters.missing.set"), clicked -> setDefault.accept(field, value.getValue()));
    set.setAriaLabel(text("letters.missing.set-for", field.label().inWords()));
    var line = new Div(who, value, set);
    line.addClassName("missing-line");
    return line;
  }
}
