package io.clientele.attachments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.attachments.Attachments;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ui.ClientCardPart;
import io.clientele.people.Right;

/** The files that belong to the client. */
@SpringComponent
class FilesPart implements ClientCardPart {

  private final Attachments attachments;

  FilesPart(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public int order() {
    return 36;
  }

  @Override
  public String textKey() {
    return "attachments.tab";
  }

  @Override
  public String path() {
    return "files";
  }

  @Override
  public boolean isOffered(ClientCard card) {
    return card.may(Right.READ);
  }

  @Override
  public Component build(ClientCard card) {
    return new FilesPanel(attachments, card);
  }
}
