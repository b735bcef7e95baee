package io.clientele.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import io.clientele.kit.ui.MenuEntry;
import io.clientele.people.EmployeeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the pages about people. */
@Configuration(proxyBeanMethods = false)
public class PeopleNavigation {

  @Bean
  MenuEntry employeesEntry() {
    return new MenuEntry(
        500, "people.employees", VaadinIcon.USERS, EmployeesView.class, MenuEntry.ADMINISTRATION);
  }

  @Bean
  MenuEntry departmentsEntry() {
    return new MenuEntry(
        510,
        "people.departments",
        VaadinIcon.SITEMAP,
        DepartmentsView.class,
        MenuEntry.ADMINISTRATION);
  }

  @Bean
  MenuEntry ledDepartmentsEntry() {
    return new MenuEntry(180, "people.led", VaadinIcon.GROUP, LedDepartmentsView.class, null);
  }

  @Bean
  MenuEntry absencesEntry() {
    return new MenuEntry(
        190, "people.absences", VaadinIcon.CALENDAR_USER, AbsencesView.class, null);
  }

  @Bean
  MenuEntry journalEntry() {
    return new MenuEntry(
        590, "people.journal", VaadinIcon.BOOK, JournalView.class, MenuEntry.ADMINISTRATION);
  }

  @Bean
  MenuEntry accessEntry() {
    return new MenuEntry(
        580, "people.access", VaadinIcon.KEY_O, AccessView.class, MenuEntry.ADMINISTRATION);
  }

  public static void employee(UI ui, EmployeeId id) {
    ui.navigate(
        EmployeeView.class, new RouteParameters(EmployeeView.EMPLOYEE, String.valueOf(id.value())));
  }

  static void newEmployee(UI ui) {
    ui.navigate(EmployeeView.class, new RouteParameters(EmployeeView.EMPLOYEE, EmployeeView.NEW));
  }
}
