package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {

  private Confirm() {}

  /**
   * Opens the question; the act runs when the person confirms.
   *
   * @param confirm the verb on the button, never just "OK"
   */
  public static void ask(String title, String question, String confirm, Runnable act) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(title);
    dialog.setText(question);
    dialog.setCancelable(true);
    dialog.setCancelText(text("kit.cancel"));
    dialog.setConfirmText(confirm);
    dialog.addConfirmListener(confirmed -> act.run());
    dialog.open();
  }
}
