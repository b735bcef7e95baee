package io.clientele.shell;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.ui.DayPart;
import io.clientele.kit.ui.EmptyState;
import io.clientele.kit.ui.PageHead;
import io.clientele.people.Viewers;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** My day: what waits for the signed-in person, from every module that has something to say. */
@Route("")
@PermitAll
class DayView extends VerticalLayout implements HasDynamicTitle {

  DayView(List<DayPart> parts, Viewers viewers) {
    var blocks =
        parts.stream()
            .sorted(Comparator.comparingInt(DayPart::order))
            .map(DayPart::build)
            .flatMap(Optional::stream)
            .toList();
    var board = new Div();
    board.addClassName("day-board");
    board.add(blocks);

    add(new PageHead(text("shell.day.hello", viewers.current().name())));
    if (blocks.isEmpty()) {
      add(new EmptyState(text("shell.day.empty"), text("shell.day.empty-hint")));
    } else {
      add(board);
    }
  }

  @Override
  public String getPageTitle() {
    return text("shell.day");
  }
}
