package io.clientele.notices.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.clientele.notices.NoticeBells;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;

/** The bell in the header: how many notices wait, live, and below it the newest. */
class Bell extends Composite<Div> {

  private static final int MOST_SHOWN = 99;

  private final Button button = new Button(VaadinIcon.BELL_O.create());
  private final Span count = new Span();
  private final NewestNotices newest;
  private final Popover popover = new Popover();
  private final Notices notices;
  private final NoticeBells bells;
  private final EmployeeId person;
  private Runnable stopListening = () -> {};

  Bell(Notices notices, NoticeBells bells, EmployeeId person) {
    this.notices = notices;
    this.bells = bells;
    this.person = person;
    this.newest = new NewestNotices(notices, popover::close);

    button.addThemeVariants(ButtonVariant.TERTIARY);
    count.addClassName("bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    popover.setTarget(button);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(text("notices.notices"));
    popover.setAutofocus(true);
    popover.addOpenedChangeListener(
        change -> {
          // not before: most windows never open it
          if (change.isOpened()) {
            popover.add(newest);
            newest.reload();
          }
        });
    getContent().addClassName("bell");
    getContent().add(button, count, popover);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    var ui = event.getUI();
    var unread = notices.unread();
    show(unread);
    stopListening = bells.listen(person, unread, now -> ui.access(() -> ring(now)));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopListening.run();
  }

  private void ring(int unread) {
    show(unread);
    if (popover.isOpened()) {
      newest.reload();
    }
  }

  private void show(int unread) {
    var words = unread > MOST_SHOWN ? text("notices.many", MOST_SHOWN) : Integer.toString(unread);
    count.setText(unread == 0 ? "" : words);
    button.setAriaLabel(text("notices.bell", unread, words));
  }
}
