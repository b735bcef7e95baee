package io.clientele.notices;

import io.clientele.notices.NoticeTable.Copy;
import io.clientele.people.Circles;
import io.clientele.people.EmployeeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who gets a piece of news: those it concerns, and whoever stands in for one of them today. */
@Component
class NoticeRecipients {

  private final Circles circles;
  private final NoticeChoices choices;

  NoticeRecipients(Circles circles, NoticeChoices choices) {
    this.circles = circles;
    this.choices = choices;
  }

  /** Without whoever did it, and without those who chose to do without. */
  List<Copy> of(News news, Audience audience) {
    var concerned = new HashSet<EmployeeId>();
    concerned.addAll(circles.present(audience.persons()));
    concerned.addAll(circles.holding(audience.roles()));
    concerned.addAll(circles.members(audience.departments()));
    var standIns = circles.standIns(concerned);
    standIns.keySet().removeAll(concerned);

    var everybody = new HashSet<>(concerned);
    everybody.addAll(standIns.keySet());
    everybody.removeIf(person -> Long.valueOf(person.value()).equals(news.by().id()));
    var delivery = choices.of(news.kind(), everybody);
    var copies = new ArrayList<Copy>();
    for (var person : everybody) {
      if (delivery.apply(person) != Delivery.OFF) {
        copies.add(new Copy(person, standIns.get(person), delivery.apply(person)));
      }
    }
    return copies;
  }
}
