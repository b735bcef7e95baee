package io.clientele.views.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import io.clientele.kit.Lengths;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.views.ViewId;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks how a view shall be called. */
class ViewNameDialog {

  private final FormDialog dialog;
  private final TextField name = new TextField(text("views.name"));

  ViewNameDialog(
      String title, String called, Function<String, ViewId> save, Consumer<ViewId> done) {
    name.setValue(called);
    name.setMaxLength(Lengths.CODE);
    name.setRequiredIndicatorVisible(true);
    name.setWidthFull();
    name.focus();
    dialog = new FormDialog(title, name, () -> run(save, done));
    dialog.setWidth("min(28rem, 96vw)");
  }

  void open() {
    dialog.open();
  }

  private void run(Function<String, ViewId> save, Consumer<ViewId> done) {
    Saving.attempt(
        () -> {
          var view = save.apply(name.getValue());
          dialog.close();
          done.accept(view);
        });
  }
}
