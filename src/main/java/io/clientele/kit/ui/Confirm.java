package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class Confirm {

  private Confirm() {}

  private record Asked(ConfirmDialog dialog, String title, String question) {

    boolean isStill(String again, String asked) {
      return dialog.isOpened() && title.equals(again) && question.equals(asked);
    }
  }

  /**
   * Opens the question; the act runs when the person confirms. Who presses twice is asked once.
   *
   * @param confirm the verb on the button, never just "OK"
   */
  public static void ask(String title, String question, String confirm, Runnable act) {
    var ui = UI.getCurrent();
    var last = ComponentUtil.getData(ui, Asked.class);
    if (last != null && last.isStill(title, question)) {
      return;
    }
    var dialog = new ConfirmDialog();
    ComponentUtil.setData(ui, Asked.class, new Asked(dialog, title, question));
    dialog.setHeader(title);
    dialog.setText(question);
    dialog.setCancelable(true);
    dialog.setCancelText(text("kit.cancel"));
    dialog.setConfirmText(confirm);
    dialog.addConfirmListener(confirmed -> act.run());
    dialog.open();
  }
}
