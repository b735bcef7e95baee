package io.clientele.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A small button without words on it, which says in words what it does to those who ask. */
public final class IconButton extends Button {

  public IconButton(VaadinIcon icon, String does, Runnable act) {
    super(icon.create(), click -> act.run());
    setAriaLabel(does);
    setTooltipText(does);
    addThemeVariants(ButtonVariant.TERTIARY);
  }
}
