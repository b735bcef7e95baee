package io.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import io.clientele.kit.ui.SignInOffers;
import io.clientele.kit.ui.SignInOffers.Offer;

/** People to sign in as, each a press away. */
class OfferedAccounts extends Composite<Div> {

  private static final String FILL =
      """
      this.querySelector('#vaadinLoginUsername').value = $0;
      this.querySelector('#vaadinLoginPassword').value = $1;
      """;

  OfferedAccounts(SignInOffers source, LoginForm form) {
    var people = new Div();
    people.addClassName("offered-people");
    source.offers().forEach(offer -> people.add(button(offer, form)));
    getContent().addClassName("offered-accounts");
    getContent().add(new H2(source.heading()), people);
  }

  private static Button button(Offer offer, LoginForm form) {
    var what = new Span(offer.what());
    what.addClassName("quiet");
    var words = new Div(new Span(offer.name()), what);
    words.addClassName("offered-person");
    var button = new Button(words);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addClickListener(
        click -> form.getElement().executeJs(FILL, offer.signIn(), offer.password()));
    return button;
  }
}
