package io.clientele.letters.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.clientele.letters.LetterFilter.Folder;
import io.clientele.letters.LetterId;
import java.util.Locale;

/** The ways to letters. */
public final class LettersNavigation {

  static final String LIST = "letters";
  static final String COMPOSE = "letters/new";
  static final String DRAFT = "draft";
  static final String FOLDER = "folder";

  private LettersNavigation() {}

  public static void list(Folder folder) {
    var query =
        folder == Folder.DRAFTS
            ? QueryParameters.empty()
            : QueryParameters.of(FOLDER, folder.name().toLowerCase(Locale.ROOT));
    UI.getCurrent().navigate(LIST, query);
  }

  public static void compose(LetterId draft) {
    UI.getCurrent().navigate(COMPOSE, QueryParameters.of(DRAFT, String.valueOf(draft.value())));
  }

  public static void sent(LetterId letter) {
    UI.getCurrent().navigate(LIST + "/" + letter.value());
  }
}
