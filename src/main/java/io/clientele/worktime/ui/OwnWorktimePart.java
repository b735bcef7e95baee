package io.clientele.worktime.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.clientele.calendar.Calendars;
import io.clientele.people.Viewers;
import io.clientele.people.ui.ProfilePart;
import io.clientele.worktime.Worktimes;
import org.springframework.stereotype.Service;

/** On one's own page: when one works, as the portal reckons. */
@Service
class OwnWorktimePart implements ProfilePart {

  private final Worktimes worktimes;
  private final Calendars calendars;
  private final Viewers viewers;

  OwnWorktimePart(Worktimes worktimes, Calendars calendars, Viewers viewers) {
    this.worktimes = worktimes;
    this.calendars = calendars;
    this.viewers = viewers;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Component build() {
    var self = viewers.current().id();
    var today = calendars.today(worktimes.of(self).calendar().id());
    var part =
        new Section(
            new H2(text("worktime.title")),
            new WorktimeFacts(worktimes.of(self), worktimes.calendar(self), today));
    part.addClassName("page-section");
    return part;
  }
}
