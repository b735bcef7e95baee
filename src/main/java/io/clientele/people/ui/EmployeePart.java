package io.clientele.people.ui;

import com.vaadin.flow.component.Component;
import io.clientele.people.EmployeeCard;

/** What another module adds to an employee's page for the administrator: sign-in, sessions. */
public interface EmployeePart {

  int order();

  Component build(EmployeeCard employee);
}
