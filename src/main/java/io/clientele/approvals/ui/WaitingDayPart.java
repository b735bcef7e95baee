package io.clientele.approvals.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.approvals.Inbox;
import io.clientele.kit.ui.DayPart;
import java.util.Optional;

/** How much waits for the viewer's answer. */
@SpringComponent
class WaitingDayPart implements DayPart {

  private final Inbox inbox;

  WaitingDayPart(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Component> build() {
    var count = inbox.count();
    if (count == 0) {
      return Optional.empty();
    }
    var link = new Anchor(ApprovalsNavigation.PAGE, text("approvals.day-count", count));
    link.getElement().setAttribute("router-link", true);
    var block = new Section(new H2(text("approvals.day")), link);
    block.addClassName("day-part");
    return Optional.of(block);
  }
}
