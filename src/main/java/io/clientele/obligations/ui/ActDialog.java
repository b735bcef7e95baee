package io.clientele.obligations.ui;

import com.vaadin.flow.component.Component;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Saving;

/** Asks for what an act needs, and does it; what somebody else saved meanwhile is shown first. */
class ActDialog {

  private final FormDialog dialog;
  private final Runnable done;

  ActDialog(String title, Component form, Runnable act, Runnable done) {
    this.done = done;
    dialog = new FormDialog(title, form, () -> run(act));
  }

  /** Where it does something else than save, the button says so. */
  ActDialog doing(String verb) {
    dialog.verb(verb);
    return this;
  }

  void open() {
    dialog.open();
  }

  private void run(Runnable act) {
    if (Saving.attemptOrReload(act, this::close)) {
      close();
    }
  }

  private void close() {
    dialog.close();
    done.run();
  }
}
