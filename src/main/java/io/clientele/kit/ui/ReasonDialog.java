package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.clientele.kit.Reason;
import java.util.function.Consumer;

/** Asks for the reason of an act, and does it. */
public class ReasonDialog {

  private final FormDialog dialog;
  private final TextArea why = new TextArea(text("kit.reason"));

  public ReasonDialog(
      String title, String what, boolean required, Consumer<String> act, Runnable done) {
    why.setMaxLength(Reason.LONGEST);
    why.setWidthFull();
    why.setRequiredIndicatorVisible(required);
    why.focus();
    dialog = new FormDialog(title, new Div(new Paragraph(what), why), () -> run(act, done));
    dialog.setWidth("min(32rem, 96vw)");
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
