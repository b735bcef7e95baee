package io.clientele.obligations.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Begins an act on an obligation. */
class ActButton extends Button {

  ActButton(String act, VaadinIcon icon, Runnable does) {
    super(text("obligations.act." + act), icon.create(), click -> does.run());
  }
}
