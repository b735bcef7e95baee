package io.clientele.handover.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.handover.Belongings;
import io.clientele.handover.HandoverReports;
import io.clientele.handover.Handovers;
import io.clientele.kit.NotFound;
import io.clientele.people.EmployeeCard;
import io.clientele.people.ui.EmployeePart;
import java.util.stream.Collectors;

/** On an employee's page: what they own, and the way to hand it over. */
@SpringComponent
class HandoverPart implements EmployeePart {

  private final Handovers handovers;
  private final HandoverReports reports;

  HandoverPart(Handovers handovers, HandoverReports reports) {
    this.handovers = handovers;
    this.reports = reports;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Component build(EmployeeCard employee) {
    try {
      return part(employee, handovers.belongings(employee.id()));
    } catch (NotFound oneself) {
      return new Div();
    }
  }

  private Component part(EmployeeCard employee, Belongings belongings) {
    var owned =
        belongings.kinds().stream()
            .map(kind -> kind.words().inWords())
            .collect(Collectors.joining(", "));
    var open = new Button(text("handover.open"), click -> HandoverNavigation.open(employee.id()));
    open.setVisible(!belongings.isNothing());
    var part =
        new Section(
            new H2(text("handover.owns")),
            new Paragraph(belongings.isNothing() ? text("handover.nothing") : owned),
            open);
    part.addClassName("page-section");
    return new Div(part, new PastHandovers(reports.of(employee.id())));
  }
}
