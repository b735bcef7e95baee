package io.clientele.instructions.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.instructions.InstructionFilter;
import io.clientele.instructions.InstructionFilter.Show;
import io.clientele.instructions.InstructionRow;
import io.clientele.instructions.Instructions;
import io.clientele.kit.ui.DayPart;
import io.clientele.kit.ui.Moments;
import java.util.Optional;

/** On My day: what one must still read, sign or acknowledge, the overdue first. */
@SpringComponent
class InstructionsPart implements DayPart {

  private static final int LINES = 5;

  private final Instructions instructions;

  InstructionsPart(Instructions instructions) {
    this.instructions = instructions;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Component> build() {
    var waiting = instructions.rows(new InstructionFilter("", Show.WAITING), 0, LINES + 1);
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("day-lines");
    waiting.stream().limit(LINES).forEach(row -> list.add(line(row)));
    var block = new Section(new H2(text("instructions.day")), list);
    block.addClassName("day-part");
    if (waiting.size() > LINES) {
      block.add(
          new Paragraph(
              InstructionsNavigation.link(
                  InstructionsNavigation.path(Show.WAITING), text("instructions.day.all"))));
    }
    return Optional.of(block);
  }

  private static ListItem line(InstructionRow row) {
    var when = new Span(Moments.day(row.due()));
    when.addClassName("day-when");
    return new ListItem(
        when,
        InstructionsNavigation.link(InstructionsNavigation.path(row.id()), row.title()),
        StateWords.badge(row));
  }
}
