package io.clientele.kit.ui;

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

  private static Notification show(String words, int milliseconds, NotificationVariant variant) {
    var notice = Notification.show(words, milliseconds, Notification.Position.BOTTOM_START);
    notice.addThemeVariants(variant);
    return notice;
  }
}
