package io.clientele.worktime.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.clientele.calendar.Week;
import io.clientele.calendar.WorkedDays;
import io.clientele.calendar.WorkingCalendar;
import io.clientele.kit.ui.Facts;
import io.clientele.worktime.Worktime;
import java.time.LocalDate;
import java.time.YearMonth;

/** By which calendar and hours somebody works, and what that makes in this month and the next. */
class WorktimeFacts extends Composite<Div> {

  WorktimeFacts(Worktime worktime, WorkingCalendar working, LocalDate today) {
    var month = YearMonth.from(today);
    var week = worktime.own(today).map(Week::inWords);
    getContent().setWidthFull();
    getContent()
        .add(
            new Facts()
                .fact(text("worktime.calendar"), worktime.calendar().details().name())
                .fact(
                    text("worktime.hours"),
                    week.map(own -> text("worktime.own", own))
                        .orElseGet(() -> worktime.calendar().week(today).inWords()))
                .fact(text("worktime.this-month"), sum(working, month))
                .fact(text("worktime.next-month"), sum(working, month.plusMonths(1))));
  }

  private static String sum(WorkingCalendar working, YearMonth month) {
    var days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(working::day).toList();
    return WorkedDays.of(days).inWords();
  }
}
