package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the edge of the screen. */
public final class Notices {

  private static final int SHORT = 4_000;
  private static final int LONG = 9_000;

  private Notices() {}

  public static void done(String words) {
    show(words, SHORT, NotificationVariant.SUCCESS);
  }

  public static void problem(String words) {
    var notice = show(words, LONG, NotificationVariant.ERROR);
    notice.setAssertive(true);
  }

  /** Says what was done, with a button that takes it back. */
  public static void undoable(String words, Runnable undo) {
    var notice = new Notification();
    notice.setDuration(LONG);
    notice.setPosition(Notification.Position.BOTTOM_START);
    notice.addThemeVariants(NotificationVariant.SUCCESS);
    var button =
        new Button(
            text("kit.undo"),
            click -> {
              notice.close();
              undo.run();
            });
    var line = new Div(new Span(words), button);
    line.addClassName("undoable");
    notice.add(line);
    notice.open();
  }

  private static Notification show(String words, int milliseconds, NotificationVariant variant) {
    var notice = Notification.show(words, milliseconds, Notification.Position.BOTTOM_START);
    notice.addThemeVariants(variant);
    return notice;
  }
}
