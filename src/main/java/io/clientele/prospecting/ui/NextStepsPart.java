package io.clientele.prospecting.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.kit.ui.DayPart;
import io.clientele.kit.ui.Moments;
import io.clientele.prospecting.DueStep;
import io.clientele.prospecting.DueSteps;
import java.util.Optional;

/** On My day: the steps of this week with one's own clients, the overdue ones first. */
@SpringComponent
class NextStepsPart implements DayPart {

  private static final int DAYS = 7;
  private static final int LINES = 10;

  private final DueSteps steps;

  NextStepsPart(DueSteps steps) {
    this.steps = steps;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Component> build() {
    var due = steps.within(DAYS, LINES);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("day-lines");
    due.forEach(step -> list.add(line(step)));
    var block = new Section(new H2(text("prospecting.day")), list);
    block.addClassName("day-part");
    return Optional.of(block);
  }

  private static ListItem line(DueStep due) {
    var when = new Span(Moments.day(due.step().due()));
    when.addClassName("day-when");
    var what = new Anchor(ClientsNavigation.path(due.client(), "plan"), due.step().words());
    var where = new Span(due.clientName());
    where.addClassName("quiet");
    var line = new ListItem(when, what, where);
    if (due.step().overdue()) {
      line.add(Wording.overdue());
    }
    return line;
  }
}
