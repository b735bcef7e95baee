package io.clientele.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.clientele.calendar.Day;
import io.clientele.calendar.Weekdays;
import io.clientele.calendar.WorkedDays;
import io.clientele.kit.ui.Moments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.i18n.LocaleContextHolder;

/** A month, a week a row, with the days below it that are not like the others. */
class MonthTable extends Composite<Div> {

  private final LocalDate today;
  private final Consumer<LocalDate> choose;

  MonthTable(YearMonth month, List<Day> days, LocalDate today, Consumer<LocalDate> choose) {
    this.today = today;
    this.choose = choose;
    var caption = new NativeTableCaption();
    caption.setText(
        month
            .getMonth()
            .getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale()));
    var body = new NativeTableBody();
    var week = new NativeTableRow();
    for (var blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
      week.add(new NativeTableCell());
    }
    for (var day : days) {
      week.add(cell(day));
      if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY) {
        body.add(week);
        week = new NativeTableRow();
      }
    }
    body.add(week);
    getContent().addClassName("month");
    getContent().add(new NativeTable(caption, new NativeTableHeader(weekdays()), body));
    getContent().add(new Paragraph(WorkedDays.of(days).inWords()));
    days.stream().filter(day -> !day.reason().isEmpty()).forEach(this::explain);
  }

  private static NativeTableRow weekdays() {
    var row = new NativeTableRow();
    for (var day : DayOfWeek.values()) {
      var cell = new NativeTableHeaderCell(Weekdays.abbreviated(day));
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    }
    return row;
  }

  private void explain(Day day) {
    getContent()
        .add(
            new Paragraph(
                new Span(String.valueOf(day.date().getDayOfMonth())), new Span(day.reason())));
  }

  private NativeTableCell cell(Day day) {
    var cell = new NativeTableCell(number(day));
    cell.addClassName(day.isWorked() ? "day-worked" : "day-free");
    cell.addClassName("day-" + day.why().name().toLowerCase(Locale.ROOT));
    if (day.date().equals(today)) {
      cell.getElement().setAttribute("aria-current", "date");
    }
    return cell;
  }

  /** Whoever has no pointer adds moved days by the button above. */
  private Component number(Day day) {
    var number = String.valueOf(day.date().getDayOfMonth());
    var words = Moments.day(day.date()) + ": " + day.inWords();
    if (day.date().isBefore(today)) {
      var past = new Span(number);
      past.setTitle(words);
      return past;
    }
    var button = new NativeButton(number, click -> choose.accept(day.date()));
    button.setTitle(words);
    button.setAriaLabel(words);
    button.setTabIndex(-1);
    return button;
  }
}
