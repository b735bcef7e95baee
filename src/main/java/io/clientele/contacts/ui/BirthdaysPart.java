package io.clientele.contacts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.clientele.clients.ui.ClientsNavigation;
import io.clientele.contacts.UpcomingBirthday;
import io.clientele.contacts.UpcomingBirthdays;
import io.clientele.kit.ui.DayPart;
import io.clientele.kit.ui.Moments;
import java.util.Optional;

/** On My day: the birthdays of this week among the contacts one looks after. */
@org.springframework.stereotype.Component
class BirthdaysPart implements DayPart {

  private static final int DAYS = 7;
  private static final int LINES = 10;

  private final UpcomingBirthdays birthdays;

  BirthdaysPart(UpcomingBirthdays birthdays) {
    this.birthdays = birthdays;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Component> build() {
    var coming = birthdays.within(DAYS, LINES);
    if (coming.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    list.addClassName("day-lines");
    coming.forEach(birthday -> list.add(line(birthday)));
    var block = new Section(new H2(text("contacts.birthdays")), list);
    block.addClassName("day-part");
    return Optional.of(block);
  }

  private static ListItem line(UpcomingBirthday birthday) {
    var who =
        new Anchor(ClientsNavigation.path(birthday.client(), "contacts"), birthday.contactName());
    var where = new Span(birthday.clientName());
    where.addClassName("quiet");
    var when = new Span(Moments.day(birthday.on()));
    when.addClassName("day-when");
    return new ListItem(when, who, where);
  }
}
