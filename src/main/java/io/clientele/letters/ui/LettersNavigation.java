package io.clientele.letters.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.letters.LetterId;

/** The ways to letters. */
public final class LettersNavigation {

  static final String LIST = "letters";
  static final String COMPOSE = "letters/new";
  static final String DRAFT = "draft";

  private LettersNavigation() {}

  public static void list() {
    UI.getCurrent().navigate(LIST);
  }

  public static void compose(LetterId draft) {
    UI.getCurrent().navigate(COMPOSE, QueryParameters.of(DRAFT, String.valueOf(draft.value())));
  }

  public static void sent(LetterId letter) {
    UI.getCurrent().navigate(LIST + "/" + letter.value());
  }
}
