package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The look of the pages in front of the portal: one card in the middle. */
class GatePage extends Main {

  private final Div card = new Div();

  GatePage() {
    addClassName("login-page");
    card.addClassNames("login-card", "gate-card");
    add(card);
  }

  void show(String title, String words, Component... parts) {
    card.removeAll();
    card.add(new H1(title), new Paragraph(words));
    card.add(parts);
    card.add(new Anchor("login", text("accounts.to-login")));
  }
}
