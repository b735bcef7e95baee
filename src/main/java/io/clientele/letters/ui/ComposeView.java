package io.clientele.letters.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.clientele.kit.NotFound;
import io.clientele.letters.LetterId;
import io.clientele.letters.Letters;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Where a letter is written. The address names the draft, so that a reload finds it again. */
@Route(LettersNavigation.COMPOSE)
@RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.DEPARTMENT_HEAD})
class ComposeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  private final Letters letters;
  private final ComposeParts parts;

  ComposeView(Letters letters, ComposeParts parts) {
    this.letters = letters;
    this.parts = parts;
    addClassName("compose-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var draft =
        event.getLocation().getQueryParameters().getSingleParameter(LettersNavigation.DRAFT);
    if (draft.isEmpty()) {
      var begun = letters.begin(Set.of());
      event.forwardTo(
          LettersNavigation.COMPOSE,
          QueryParameters.of(LettersNavigation.DRAFT, String.valueOf(begun.value())));
      return;
    }
    var id =
        draft
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .map(LetterId::new)
            .orElseThrow(NotFound::new);
    if (letters.isSent(id)) {
      event.forwardTo(LettersNavigation.LIST + "/" + id.value());
      return;
    }
    removeAll();
    add(new Div(new ComposePanel(parts, letters.draft(id))));
  }

  @Override
  public String getPageTitle() {
    return text("letters.new");
  }
}
