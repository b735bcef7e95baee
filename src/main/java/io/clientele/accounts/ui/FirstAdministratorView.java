package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.accounts.FirstAdministrator;
import io.clientele.kit.ui.Saving;

/** Where the link leads that an empty portal prints into its log. */
@Route(value = "first-administrator/:secret", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends GatePage implements BeforeEnterObserver, HasDynamicTitle {

  private final FirstAdministrator administrator;
  private final TextField department = field("accounts.first.department");
  private final TextField name = field("accounts.first.name");
  private final TextField signIn = field("accounts.username");
  private final TextField mail = field("accounts.first.mail");
  private final NewPassword password = new NewPassword();

  FirstAdministratorView(FirstAdministrator administrator) {
    this.administrator = administrator;
    department.setValue(text("accounts.first.management"));
    signIn.setValue("admin");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var secret = event.getRouteParameters().get("secret").orElse("");
    if (!administrator.holds(secret)) {
      show(text("accounts.link.title"), text("accounts.link.gone"));
      return;
    }
    var create = new Button(text("accounts.first.create"));
    create.addThemeVariants(ButtonVariant.PRIMARY);
    create.addClickListener(click -> password.read().ifPresent(typed -> create(secret, typed)));
    show(
        text("accounts.first.title"),
        text("accounts.first.hint"),
        name,
        signIn,
        mail,
        department,
        password,
        create);
  }

  private void create(String secret, String typed) {
    var created =
        Saving.attempt(
            () ->
                administrator.create(
                    secret,
                    department.getValue(),
                    name.getValue(),
                    signIn.getValue(),
                    mail.getValue(),
                    typed));
    if (created) {
      show(text("accounts.first.done"), text("accounts.set-password.done-hint"));
    }
  }

  private static TextField field(String key) {
    var field = new TextField(text(key));
    field.setRequiredIndicatorVisible(true);
    field.setWidthFull();
    return field;
  }

  @Override
  public String getPageTitle() {
    return text("accounts.first.title");
  }
}
