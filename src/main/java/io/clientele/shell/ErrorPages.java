package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;

/** What the error pages say. */
final class ErrorPages {

  private ErrorPages() {}

  static Component notFound() {
    return page("shell.not-found", text("shell.not-found-hint"));
  }

  static Component notAllowed() {
    return page("shell.not-allowed", text("shell.not-allowed-hint"));
  }

  static Component incident(String number) {
    return page("shell.incident", text("shell.incident-hint", number));
  }

  private static Component page(String titleKey, String hint) {
    return new VerticalLayout(
        new PageHead(text(titleKey)), new EmptyState(hint, new Anchor("", text("shell.to-day"))));
  }
}
