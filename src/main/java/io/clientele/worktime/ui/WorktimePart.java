package io.clientele.worktime.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.clientele.calendar.Calendars;
import io.clientele.people.EmployeeCard;
import io.clientele.people.ui.EmployeePart;
import io.clientele.worktime.Worktimes;
import org.springframework.stereotype.Service;

/** On an employee's page: when they work. */
@Service
class WorktimePart implements EmployeePart {

  private final Worktimes worktimes;
  private final Calendars calendars;

  WorktimePart(Worktimes worktimes, Calendars calendars) {
    this.worktimes = worktimes;
    this.calendars = calendars;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Component build(EmployeeCard employee) {
    var place = new Div();
    place.setWidthFull();
    fill(place, employee);
    return place;
  }

  private void fill(Div place, EmployeeCard employee) {
    place.removeAll();
    place.add(new WorktimeEditor(worktimes, calendars, employee.id(), () -> fill(place, employee)));
  }
}
