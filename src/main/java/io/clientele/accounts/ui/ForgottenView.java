package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.accounts.ForgottenPasswords;
import io.clientele.kit.ui.Saving;

/** Asks for a link to a new password; the answer is the same for every name. */
@Route(value = "forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends GatePage implements HasDynamicTitle {

  private final ForgottenPasswords forgotten;
  private final TextField signIn = new TextField(text("accounts.username"));

  ForgottenView(ForgottenPasswords forgotten) {
    this.forgotten = forgotten;
    signIn.setMaxLength(60);
    signIn.setWidthFull();
    var send = new Button(text("accounts.forgotten.send"), click -> send());
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.addClickShortcut(Key.ENTER);
    show(text("accounts.forgotten.title"), text("accounts.forgotten.hint"), signIn, send);
  }

  private void send() {
    var address = VaadinRequest.getCurrent().getRemoteAddr();
    if (!signIn.getValue().isBlank()
        && Saving.attempt(() -> forgotten.ask(signIn.getValue(), address))) {
      show(text("accounts.forgotten.title"), text("accounts.forgotten.sent"));
    }
  }

  @Override
  public String getPageTitle() {
    return text("accounts.forgotten.title");
  }
}
