package io.clientele.mail.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.clientele.kit.ui.DayField;
import io.clientele.kit.ui.Moments;
import io.clientele.kit.ui.SearchField;
import io.clientele.mail.MailFilter;
import io.clientele.mail.MailState;
import java.util.Arrays;

/** What narrows the list of letters down. */
class MailToolbar extends Div {

  private final Select<MailState> state = new Select<>();
  private final DatePicker day = new DayField();
  private String words = "";

  MailToolbar(Runnable changed) {
    var search =
        new SearchField(
            typed -> {
              words = typed;
              changed.run();
            });
    // a claimed letter waits, as far as people are concerned
    state.setItems(
        Arrays.stream(MailState.values()).filter(each -> each != MailState.CLAIMED).toList());
    state.setItemLabelGenerator(each -> each == null ? text("mail.any-state") : each.inWords());
    state.setEmptySelectionAllowed(true);
    state.setEmptySelectionCaption(text("mail.any-state"));
    state.setAriaLabel(text("mail.state"));
    state.addValueChangeListener(chosen -> changed.run());
    day.setPlaceholder(text("mail.any-day"));
    day.setAriaLabel(text("mail.day"));
    day.setClearButtonVisible(true);
    day.addValueChangeListener(chosen -> changed.run());

    addClassName("toolbar");
    add(search, state, day);
  }

  MailFilter filter() {
    var chosen = day.getValue();
    return new MailFilter(
        words,
        state.getValue(),
        chosen == null ? null : chosen.atStartOfDay(Moments.zone()).toInstant(),
        chosen == null ? null : chosen.plusDays(1).atStartOfDay(Moments.zone()).toInstant());
  }
}
