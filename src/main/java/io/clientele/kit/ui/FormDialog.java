package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A form with Save and Cancel; Ctrl+Enter saves. Who presses twice saves once. */
public class FormDialog extends Dialog {

  private final Button act;

  public FormDialog(String title, Component form, Runnable save) {
    setHeaderTitle(title);
    setWidth("min(52rem, 96vw)");
    setCloseOnOutsideClick(false);
    add(form);
    act = new Button(text("kit.save"), click -> once(save));
    act.addThemeVariants(ButtonVariant.PRIMARY);
    Shortcuts.addShortcutListener(this, () -> once(save), Key.ENTER, KeyModifier.CONTROL)
        .listenOn(this);
    getFooter().add(new Button(text("kit.cancel"), click -> close()), act);
  }

  /** Where it does something else than save, the button says so. */
  public final void verb(String verb) {
    act.setText(verb);
  }

  private void once(Runnable save) {
    if (isOpened()) {
      save.run();
    }
  }
}
