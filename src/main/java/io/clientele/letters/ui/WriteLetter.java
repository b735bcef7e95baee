package io.clientele.letters.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientId;
import io.clientele.clients.ui.ClientAction;
import io.clientele.kit.ui.Saving;
import io.clientele.letters.Letters;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On the list of clients and on each card: a letter to those chosen. */
@Component
class WriteLetter implements ClientAction {

  private final Letters letters;

  WriteLetter(Letters letters) {
    this.letters = letters;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String textKey() {
    return "letters.write";
  }

  @Override
  public VaadinIcon icon() {
    return VaadinIcon.ENVELOPE_O;
  }

  @Override
  public boolean isOffered() {
    return letters.mayWrite();
  }

  @Override
  public void run(Set<ClientId> clients) {
    Saving.attempt(() -> LettersNavigation.compose(letters.begin(clients)));
  }
}
