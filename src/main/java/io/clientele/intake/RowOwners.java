package io.clientele.intake;

import io.clientele.clients.ClientFounders;
import io.clientele.clients.SearchText;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeContact;
import io.clientele.people.Employees;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Who a row says owns its client. */
@Component
class RowOwners {

  private static final int NAMESAKES = 20;

  private final Employees employees;
  private final ClientFounders founders;

  RowOwners(Employees employees, ClientFounders founders) {
    this.employees = employees;
    this.founders = founders;
  }

  boolean mayBeGivenTo(EmployeeContact owner) {
    return founders.mayFoundFor(owner);
  }

  /**
   * By sign-in, else by the whole name.
   *
   * @throws Refusal when nobody or more than one is meant
   */
  EmployeeContact find(String written) {
    return employees
        .findBySignIn(written)
        .filter(EmployeeContact::enabled)
        .orElseGet(() -> named(written));
  }

  private EmployeeContact named(String written) {
    var meant =
        employees.options(written, PageRequest.of(0, NAMESAKES)).stream()
            .filter(one -> SearchText.fold(one.name()).equals(SearchText.fold(written)))
            .toList();
    if (meant.size() != 1) {
      throw Refusal.because(
          meant.isEmpty() ? "intake.refused.no-owner" : "intake.refused.owners", written);
    }
    return meant.getFirst();
  }
}
