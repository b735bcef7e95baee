package io.clientele.routes.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.clientele.kit.Refusal;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.ui.EmployeePicker;
import io.clientele.routes.Asked;
import io.clientele.routes.FactKind;
import io.clientele.routes.Facts;
import io.clientele.routes.RoutedKind;
import io.clientele.routes.Routes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows who would be asked about a sample, along what is written above, saved or not. */
class TryPart extends Composite<Section> {

  private final Routes routes;
  private final Employees employees;
  private final RouteDraft draft;
  private final EmployeePicker person;
  private final Map<FactKind, BigDecimalField> numbers = new LinkedHashMap<>();
  private final Map<FactKind, Checkbox> answers = new LinkedHashMap<>();
  private final Div result = new Div();

  TryPart(Routes routes, Employees employees, RoutedKind kind, RouteDraft draft) {
    this.routes = routes;
    this.employees = employees;
    this.draft = draft;
    person = new EmployeePicker(text("routes.try-person"), employees);
    var sample = new Div(person);
    sample.addClassName("toolbar");
    for (var fact : kind.facts()) {
      sample.add(fact.yesNo() ? answer(fact) : number(fact));
    }
    sample.add(new Button(text("routes.try-run"), click -> Saving.attempt(this::run)));
    var hint = new Paragraph(text("routes.try-hint"));
    hint.addClassName("quiet");
    result.getElement().setAttribute("aria-live", "polite");
    getContent().addClassName("page-section");
    getContent().add(new H2(text("routes.try")), hint, sample, result);
  }

  private Component number(FactKind fact) {
    var field = new BigDecimalField(text(fact.textKey()));
    field.setValue(BigDecimal.ZERO);
    numbers.put(fact, field);
    return field;
  }

  private Component answer(FactKind fact) {
    var field = new Checkbox(text(fact.textKey()));
    answers.put(fact, field);
    return field;
  }

  private void run() {
    var owner = person.chosen().orElseThrow(() -> Refusal.because("routes.refused.person"));
    var asked = routes.tried(draft.stages(), owner, facts());
    result.removeAll();
    if (asked.isEmpty()) {
      result.add(new Paragraph(text("routes.try-none")));
      return;
    }
    var lines = new OrderedList();
    asked.forEach(stage -> lines.add(line(stage)));
    result.add(lines);
  }

  private Facts facts() {
    var facts = Facts.NONE;
    for (var number : numbers.entrySet()) {
      var value = number.getValue().getOptionalValue().orElse(BigDecimal.ZERO);
      facts = facts.with(number.getKey().key(), value);
    }
    for (var answer : answers.entrySet()) {
      facts = facts.with(answer.getKey().key(), answer.getValue().getValue());
    }
    return facts;
  }

  private ListItem line(Asked asked) {
    var places = asked.places().stream().map(this::place).collect(Collectors.joining("; "));
    return new ListItem(text("routes.try-stage", asked.stage().name(), places));
  }

  private String place(Set<EmployeeId> people) {
    return people.isEmpty()
        ? text("routes.try-nobody")
        : names(people).stream().collect(Collectors.joining(text("routes.try-or")));
  }

  private List<String> names(Set<EmployeeId> people) {
    return people.stream()
        .flatMap(one -> employees.find(one).stream())
        .map(EmployeeContact::name)
        .sorted()
        .toList();
  }
}
