package io.clientele.segments.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.kit.ui.FormDialog;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Employees;
import io.clientele.people.ui.EmployeePicker;
import io.clientele.segments.SegmentCard;
import io.clientele.segments.Segments;
import java.util.ArrayList;

/** What the reader may do with a segment. */
class SegmentActs {

  private final Segments segments;
  private final Employees employees;
  private final SegmentCard segment;

  SegmentActs(Segments segments, Employees employees, SegmentCard segment) {
    this.segments = segments;
    this.employees = employees;
    this.segment = segment;
  }

  Component[] buttons() {
    var buttons = new ArrayList<Component>();
    if (segment.changeable()) {
      buttons.add(button("segments.edit", VaadinIcon.EDIT, this::edit));
      if (segment.shared()) {
        var done = "segments.withdrawn";
        buttons.add(
            button(
                "segments.withdraw",
                VaadinIcon.LOCK,
                () -> act(() -> segments.withdraw(segment), done)));
      } else if (segment.own()) {
        buttons.add(
            button(
                "segments.share",
                VaadinIcon.USERS,
                () -> act(() -> segments.share(segment), "segments.shared")));
      }
      buttons.add(button("segments.pass", VaadinIcon.EXCHANGE, this::pass));
      buttons.add(button("segments.remove", VaadinIcon.TRASH, this::remove));
    }
    return buttons.toArray(Component[]::new);
  }

  private static Button button(String textKey, VaadinIcon icon, Runnable act) {
    return new Button(text(textKey), icon.create(), click -> act.run());
  }

  private void edit() {
    var form = new SegmentForm();
    form.read(segment.details());
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("segments.edit"),
            form,
            () -> {
              var details = form.value(segment.details().filter());
              if (Saving.attempt(() -> segments.revise(segment, details))) {
                dialog[0].close();
                reload();
              }
            });
    dialog[0].setWidth("min(34rem, 96vw)");
    dialog[0].open();
  }

  private void pass() {
    var to = new EmployeePicker(text("segments.pass.to"), employees);
    to.setRequiredIndicatorVisible(true);
    to.setWidthFull();
    to.setHelperText(text("segments.pass.hint"));
    var dialog = new FormDialog[1];
    dialog[0] =
        new FormDialog(
            text("segments.pass"),
            to,
            () -> {
              if (to.chosen().isEmpty()) {
                Notices.problem(text("segments.refused.owner"));
              } else if (Saving.attempt(() -> segments.pass(segment, to.chosen().get()))) {
                dialog[0].close();
                Notices.done(text("segments.passed", segment.name()));
                SegmentsNavigation.openList();
              }
            });
    dialog[0].setWidth("min(34rem, 96vw)");
    dialog[0].open();
  }

  private void remove() {
    if (Saving.attempt(() -> segments.remove(segment))) {
      SegmentsNavigation.openList();
      Notices.undoable(
          text("segments.removed", segment.name()),
          () -> {
            if (Saving.attempt(() -> segments.restore(segment.id()))) {
              SegmentsNavigation.open(segment.id());
            }
          });
    }
  }

  /** A head who takes somebody else's segment back does not see it any more. */
  private void act(Runnable act, String doneKey) {
    if (Saving.attempt(act)) {
      Notices.done(text(doneKey));
      if (segment.own()) {
        reload();
      } else {
        SegmentsNavigation.openList();
      }
    }
  }

  private static void reload() {
    UI.getCurrent().refreshCurrentRoute(false);
  }
}
