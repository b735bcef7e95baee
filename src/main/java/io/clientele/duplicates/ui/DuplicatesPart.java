package io.clientele.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.duplicates.Duplicates;
import io.clientele.duplicates.Merges;
import io.clientele.people.Right;

/** Who may be the same client, and what was merged into this card. */
@SpringComponent
class DuplicatesPart implements ClientCardPart {

  static final String PATH = "duplicates";

  private final Duplicates duplicates;
  private final Merges merges;

  DuplicatesPart(Duplicates duplicates, Merges merges) {
    this.duplicates = duplicates;
    this.merges = merges;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String textKey() {
    return "duplicates.tab";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.CHANGE) && !card.isMerged();
  }

  @Override
  public Component build(ClientCard card) {
    return new DuplicatesPanel(duplicates, merges, card);
  }
}
