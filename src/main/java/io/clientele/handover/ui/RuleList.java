package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.clientele.clients.ClientFilter;
import io.clientele.handover.HandoverPlan.Rule;
import io.clientele.people.EmployeeContact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules in their order; of two that fit the upper one counts. */
class RuleList extends Composite<OrderedList> {

  private record Line(ClientFilter which, EmployeeContact to) {

    String words() {
      return SuccessorPicker.goesTo(ConditionWords.of(which), to);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Runnable changed;

  RuleList(Runnable changed) {
    this.changed = changed;
    getContent().addClassName("handover-lines");
    show();
  }

  void add(ClientFilter which, EmployeeContact to) {
    lines.add(new Line(which, to));
    show();
    changed.run();
  }

  List<Rule> rules() {
    return lines.stream().map(line -> new Rule(line.which(), line.to().id())).toList();
  }

  private void show() {
    getContent().removeAll();
    for (var place = 0; place < lines.size(); place++) {
      getContent().add(item(place));
    }
    setVisible(!lines.isEmpty());
  }

  private ListItem item(int place) {
    var words = lines.get(place).words();
    var up = button(VaadinIcon.ARROW_UP, "handover.rule.up", words, () -> swap(place, place - 1));
    up.setEnabled(place > 0);
    var down =
        button(VaadinIcon.ARROW_DOWN, "handover.rule.down", words, () -> swap(place, place + 1));
    down.setEnabled(place < lines.size() - 1);
    var remove = button(VaadinIcon.CLOSE_SMALL, "handover.rule.remove", words, () -> remove(place));
    var buttons = new Div(up, down, remove);
    buttons.addClassName("page-actions");
    return new ListItem(new Span(words), buttons);
  }

  private void swap(int one, int other) {
    Collections.swap(lines, one, other);
    show();
    changed.run();
  }

  private void remove(int place) {
    lines.remove(place);
    show();
    changed.run();
  }

  static Button button(VaadinIcon icon, String labelKey, String of, Runnable act) {
    var button = new Button(icon.create(), click -> act.run());
    button.setAriaLabel(text(labelKey, of));
    button.setTooltipText(text(labelKey, of));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }
}
