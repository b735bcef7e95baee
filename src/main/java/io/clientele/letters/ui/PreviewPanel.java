package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.letters.Addressee;
import io.clientele.templates.Template;
import io.clientele.templates.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the letter as one recipient will read it, and steps from one to the next. */
class PreviewPanel extends Composite<Div> {

  private final Span reader = new Span();
  private final Button previous = step(VaadinIcon.ANGLE_LEFT, "letters.preview.previous", -1);
  private final Button next = step(VaadinIcon.ANGLE_RIGHT, "letters.preview.next", 1);
  private final Div paper = new Div();

  private Template template = Template.of("", "", io.clientele.letters.LetterFields.ALL);
  private List<Addressee> readers = List.of();
  private String closing = "";
  private int place;

  PreviewPanel() {
    reader.getElement().setAttribute("aria-live", "polite");
    var head = new Div(new H2(text("letters.preview")), new Div(previous, reader, next));
    head.addClassName("preview-head");
    paper.addClassName("letter-sheet");
    getContent().addClassName("letter-preview");
    getContent().add(head, paper);
  }

  /** The text has changed. */
  void show(Template changed) {
    template = changed;
    refresh();
  }

  /** The recipients have changed. */
  void show(List<Addressee> changed, String newClosing) {
    readers = List.copyOf(changed);
    closing = newClosing;
    place = Math.min(place, Math.max(0, readers.size() - 1));
    refresh();
  }

  Optional<Addressee> reader() {
    return readers.isEmpty() ? Optional.empty() : Optional.of(readers.get(place));
  }

  private void refresh() {
    previous.setEnabled(place > 0);
    next.setEnabled(place < readers.size() - 1);
    reader.setText(
        reader()
            .map(
                one ->
                    text(
                        "letters.preview.of",
                        one.name(),
                        one.clientName(),
                        place + 1,
                        readers.size()))
            .orElseGet(() -> text("letters.preview.nobody")));
    var values = reader().map(Addressee::values).orElseGet(() -> Values.of(Map.of()));
    var letter = template.render(values);
    var subject = new Paragraph(letter.subject());
    subject.addClassName("letter-subject");
    paper.removeAll();
    paper.add(subject, html(letter.html()), html(closing));
  }

  /** Both are sanitised where they are made. */
  private static Html html(String sanitised) {
    return new Html("<div>" + sanitised + "</div>");
  }

  private Button step(VaadinIcon icon, String key, int by) {
    var button = new Button(icon.create());
    button.setAriaLabel(text(key));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(
        clicked -> {
          place += by;
          refresh();
        });
    return button;
  }
}
