package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Reason;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason of an act, and does it. */
public class ReasonDialog {

  private final FormDialog dialog;
  private final TextArea why = new TextArea(text("kit.reason"));

  public ReasonDialog(
      String title, String what, boolean required, Consumer<String> act, Runnable done) {
    this(title, what, required, List.of(), act, done);
  }

  /**
   * @param offered what is often said, to be taken over and completed
   */
  public ReasonDialog(
      String title,
      String what,
      boolean required,
      List<String> offered,
      Consumer<String> act,
      Runnable done) {
    why.setMaxLength(Reason.LONGEST);
    why.setWidthFull();
    why.setRequiredIndicatorVisible(required);
    why.focus();
    var form = new Div(new Paragraph(what));
    if (!offered.isEmpty()) {
      form.add(often(offered));
    }
    form.add(why);
    dialog = new FormDialog(title, form, () -> run(act, done));
    dialog.setWidth("min(32rem, 96vw)");
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
