package io.clientele.shell;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells which pages of a session were drawn before its person lost a role. */
final class OpenPages implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String KEY = OpenPages.class.getName();

  private final Map<Integer, Integer> lossesWhenFirstSeen = new ConcurrentHashMap<>();
  private final AtomicInteger losses = new AtomicInteger();

  static OpenPages of(HttpSession session) {
    if (session.getAttribute(KEY) instanceof OpenPages known) {
      return known;
    }
    var fresh = new OpenPages();
    session.setAttribute(KEY, fresh);
    return fresh;
  }

  void roleLost() {
    losses.incrementAndGet();
  }

  /**
   * @param page as the browser numbers it; a page that was reloaded has another number. It is read
   *     as Vaadin reads it, to which 07 is the page 7
   */
  boolean isOutdated(String page) {
    try {
      var number = Integer.valueOf(page);
      return lossesWhenFirstSeen.computeIfAbsent(number, first -> losses.get()) < losses.get();
    } catch (NumberFormatException noPage) {
      return true;
    }
  }
}
