package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.accounts.PasswordLinks;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeContact;

/** Where the link of an invitation or a forgotten password leads. */
@Route(value = "set-password/:secret", autoLayout = false)
@AnonymousAllowed
class SetPasswordView extends GatePage implements BeforeEnterObserver, HasDynamicTitle {

  private final PasswordLinks links;

  SetPasswordView(PasswordLinks links) {
    this.links = links;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var secret = event.getRouteParameters().get("secret").orElse("");
    links.owner(secret).ifPresentOrElse(owner -> ask(owner, secret), this::refuse);
  }

  private void ask(EmployeeContact owner, String secret) {
    var password = new NewPassword();
    var save =
        new Button(
            text("accounts.password.set"),
            click -> password.read().ifPresent(typed -> set(secret, typed)));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    show(
        text("accounts.set-password.title"),
        text("accounts.set-password.for", owner.name(), owner.signIn()),
        password,
        save);
  }

  private void set(String secret, String password) {
    if (Saving.attempt(() -> links.setPassword(secret, password))) {
      show(text("accounts.set-password.done"), text("accounts.set-password.done-hint"));
    }
  }

  private void refuse() {
    show(text("accounts.link.title"), text("accounts.link.gone"));
  }

  @Override
  public String getPageTitle() {
    return text("accounts.set-password.title");
  }
}
