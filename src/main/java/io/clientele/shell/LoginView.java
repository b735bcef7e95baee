package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.clientele.kit.ui.SignInOffers;
import java.util.List;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  LoginView(List<SignInOffers> offers) {
    form.setAction("login");
    form.addForgotPasswordListener(forgotten -> UI.getCurrent().navigate("forgotten"));
    addClassName("login-page");
    var card = new Div(new H1(text("shell.brand")), new Paragraph(text("shell.login.what")), form);
    card.addClassName("login-card");
    offers.stream()
        .filter(source -> !source.offers().isEmpty())
        .forEach(source -> card.add(new OfferedAccounts(source, form)));
    add(card);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    form.setError(asked.getParameters().containsKey("error"));
    asked
        .getSingleParameter("wait")
        .filter(seconds -> seconds.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .ifPresent(this::askToWait);
  }

  private void askToWait(int seconds) {
    var words = LoginI18n.createDefault();
    words.getErrorMessage().setTitle(text("shell.login.wait-title"));
    words
        .getErrorMessage()
        .setMessage(
            seconds < 100
                ? text("shell.login.wait-seconds", seconds)
                : text("shell.login.wait-minutes", (seconds + 59) / 60));
    form.setI18n(words);
    form.setError(true);
  }

  @Override
  public String getPageTitle() {
    return text("shell.login");
  }
}
