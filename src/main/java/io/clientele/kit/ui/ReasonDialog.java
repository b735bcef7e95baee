package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Reason;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason of an act, and does it; closes when it was done. */
public class ReasonDialog {

  private final FormDialog dialog;
  private final TextArea why = new TextArea(text("kit.reason"));
  private final Div form;

  /**
   * @param verb the verb of the act on the button, never just "OK"
   */
  public ReasonDialog(
      String title,
      String what,
      String verb,
      boolean required,
      Consumer<String> act,
      Runnable done) {
    why.setMaxLength(Reason.LONGEST);
    why.setWidthFull();
    why.setRequiredIndicatorVisible(required);
    why.focus();
    form = new Div(new Paragraph(what), why);
    dialog = new FormDialog(title, form, () -> run(act, done));
    dialog.verb(verb);
    dialog.setWidth("min(32rem, 96vw)");
  }

  /** Asks for words that are no reason, as a question. */
  public ReasonDialog labelled(String label) {
    why.setLabel(label);
    return this;
  }

  /**
   * @param offered what is often said, to be taken over and completed
   */
  public ReasonDialog offering(List<String> offered) {
    if (!offered.isEmpty()) {
      form.addComponentAtIndex(1, often(offered));
    }
    return this;
  }

  private Select<String> often(List<String> offered) {
    var often = new Select<String>();
    often.setLabel(text("kit.reason-often"));
    often.setItems(offered);
    often.setWidthFull();
    often.addValueChangeListener(
        chosen -> {
          if (chosen.getValue() != null) {
            why.setValue(chosen.getValue());
          }
        });
    return often;
  }

  public void open() {
    dialog.open();
  }

  private void run(Consumer<String> act, Runnable done) {
    if (Saving.attempt(() -> act.accept(why.getValue().strip()))) {
      dialog.close();
      done.run();
    }
  }
}
