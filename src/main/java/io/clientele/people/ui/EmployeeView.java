package io.clientele.people.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.clientele.kit.NotFound;
import io.clientele.kit.Text;
import io.clientele.kit.ui.Confirm;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.PageHead;
import io.clientele.kit.ui.ReasonDialog;
import io.clientele.kit.ui.Saving;
import io.clientele.people.Departments;
import io.clientele.people.EmployeeCard;
import io.clientele.people.EmployeeDetails;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One employee: data, roles, the account, and what other modules add. */
@Route("admin/employees/:employee")
@RolesAllowed(Roles.ADMINISTRATOR)
class EmployeeView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

  static final String EMPLOYEE = "employee";
  static final String NEW = "new";

  private final Employees employees;
  private final Departments departments;
  private final LeaverPage leavers;
  private final List<EmployeePart> parts;
  private String title = "";

  EmployeeView(
      Employees employees, Departments departments, LeaverPage leavers, List<EmployeePart> parts) {
    this.leavers = leavers;
    this.employees = employees;
    this.departments = departments;
    this.parts = parts.stream().sorted(Comparator.comparingInt(EmployeePart::order)).toList();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get(EMPLOYEE).orElse("");
    if (asked.equals(NEW)) {
      showNew();
    } else if (asked.matches("[0-9]{1,18}")) {
      show(new EmployeeId(Long.parseLong(asked)));
    } else {
      throw new NotFound();
    }
  }

  private void showNew() {
    title = text("people.employees.new");
    var form = new EmployeeForm(employees, departments);
    var save =
        primary(
            text("people.employee.create"),
            () -> form.details().ifPresent(details -> create(details, form)));
    removeAll();
    add(new PageHead(title), form, save);
  }

  private void create(EmployeeDetails details, EmployeeForm form) {
    Saving.attempt(
        () -> {
          var id = employees.create(details, form.roles());
          getUI().ifPresent(ui -> PeopleNavigation.employee(ui, id));
        });
  }

  private void show(EmployeeId id) {
    var card = employees.card(id);
    title = card.details().name();
    var form = new EmployeeForm(employees, departments);
    form.show(card);
    var save =
        primary(
            text("kit.save"), () -> form.details().ifPresent(details -> save(card, details, form)));
    removeAll();
    add(new PageHead(title, account(card)), form, new Div(save));
    parts.forEach(part -> add(part.build(card)));
  }

  private void save(EmployeeCard card, EmployeeDetails details, EmployeeForm form) {
    if (Saving.attempt(() -> employees.revise(card.id(), card.version(), details, form.roles()))) {
      Notices.done(text("kit.saved"));
      show(card.id());
    }
  }

  private Component account(EmployeeCard card) {
    if (card.enabled()) {
      return new Button(text("people.employee.disable"), click -> disable(card));
    }
    return new Button(
        text("people.employee.enable"), click -> act(card.id(), () -> employees.enable(card.id())));
  }

  /** Whoever owns something hands it over first, or in the same act. */
  private void disable(EmployeeCard card) {
    var name = card.details().name();
    var owned = employees.owned(card.id());
    if (owned.isEmpty()) {
      new ReasonDialog(
              text("people.employee.disable-title", name),
              text("people.employee.disable-hint"),
              text("people.employee.disable"),
              true,
              why -> employees.disable(card.id(), why),
              () -> show(card.id()))
          .labelled(text("people.why"))
          .open();
    } else {
      Confirm.ask(
          text("people.employee.disable-title", name),
          text(
              "people.employee.owns",
              name,
              owned.stream().map(Text::inWords).collect(Collectors.joining(", "))),
          text("people.employee.hand-over"),
          () -> leavers.open(card.id()));
    }
  }

  private void act(EmployeeId id, Runnable act) {
    if (Saving.attempt(act)) {
      show(id);
    }
  }

  private static Button primary(String words, Runnable act) {
    var button = new Button(words, click -> act.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
