package io.clientele.obligations;

import io.clientele.Staff;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Signing;
import io.clientele.journal.Actor;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.ScopeId;
import io.clientele.people.Scopes;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A house that concludes contracts, with the divisions that carry them out. */
public final class OwingHouse {

  public final ContractHouse house;
  public final DepartmentId logistics;
  public final DepartmentId production;
  public final EmployeeId anna;
  public final EmployeeId boris;
  public final EmployeeId helena;
  public final EmployeeId vera;
  public final EmployeeId felix;
  public final EmployeeId diana;
  public final EmployeeId carla;
  public final EmployeeId admin;
  public final EmployeeId leo;
  public final EmployeeId petra;

  private final Staff staff;
  private final Parts parts;

  private record Parts(
      Obligations obligations,
      Fulfilment fulfilment,
      Signing signing,
      Absences absences,
      Scopes scopes,
      JdbcClient jdbc,
      TransactionTemplate transaction) {}

  public OwingHouse(AutowireCapableBeanFactory beans) {
    var wired = AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR;
    parts = (Parts) beans.autowire(Parts.class, wired, false);
    house = new ContractHouse(beans);
    staff = new Staff(parts.jdbc, parts.transaction);
    var top = staff.department("Works");
    logistics = staff.below("Logistics", top);
    production = staff.below("Production", top);
    leo = staff.hire("Leo Santos", logistics, Role.LOGISTICS_MANAGER);
    petra = staff.hire("Petra Novak", production, Role.PRODUCTION_SPECIALIST);
    anna = house.anna;
    boris = house.boris;
    helena = house.helena;
    vera = house.vera;
    felix = house.felix;
    diana = house.diana;
    carla = house.carla;
    admin = house.admin;
  }

  /** Anna signs what everybody asked has approved. */
  public void sign(ContractId contract) {
    var seen = house.card(anna, contract).newest();
    does(anna, () -> parts.signing.sign(contract, seen, house.today()));
  }

  /** What anna promises. */
  public ObligationId owed(
      ContractId contract, DepartmentId division, @Nullable ClauseId clause, Due due) {
    return as(anna, () -> write(contract, division, clause, due));
  }

  public ObligationId write(
      ContractId contract, DepartmentId division, @Nullable ClauseId clause, Due due) {
    var details =
        new ObligationDetails(
            clause, "Deliver the glass", division, due, "A signed note", "1 % a week");
    return parts.obligations.write(contract, details);
  }

  public ClauseId clause(ContractId contract, String heading) {
    return house.card(anna, contract).clauses().stream()
        .filter(clause -> clause.heading().equals(heading))
        .findFirst()
        .orElseThrow()
        .id();
  }

  public ContractState state(ContractId contract) {
    return house.card(anna, contract).state();
  }

  /** Of the department above it. */
  public EmployeeId headOf(DepartmentId division) {
    var above =
        parts
            .jdbc
            .sql("select parent_id from people_department where id = :id")
            .param("id", division.value())
            .query((row, number) -> new DepartmentId(row.getLong(1)))
            .single();
    return staff.hire("Otto Graf", above, Role.DEPARTMENT_HEAD);
  }

  public void move(EmployeeId who, DepartmentId to) {
    parts.transaction.executeWithoutResult(
        status ->
            parts
                .jdbc
                .sql("update people_employee set department_id = :to where id = :id")
                .param("to", to.value())
                .param("id", who.value())
                .update());
  }

  public void disable(EmployeeId who) {
    parts.transaction.executeWithoutResult(
        status ->
            parts
                .jdbc
                .sql("update people_employee set disabled_at = utc_timestamp(6) where id = :id")
                .param("id", who.value())
                .update());
  }

  /** The client waits in its department for another manager. */
  public void leaveToNobody() {
    var scope =
        parts
            .jdbc
            .sql("select scope_id from clients_client where id = :id")
            .param("id", house.client.value())
            .query((row, number) -> new ScopeId(row.getLong(1)))
            .single();
    var department = parts.scopes.owner(scope).department();
    house.inTransaction(
        () -> parts.scopes.reassign(scope, null, department, Actor.PORTAL, "She left"));
  }

  /** One more on the client's card. */
  public void address(String kind, String street) {
    parts.transaction.executeWithoutResult(
        status ->
            parts
                .jdbc
                .sql(
                    """
                    insert into clients_address (client_id, position, kind, street, postal_code,
                      city, region, country)
                    select :client, max(position) + 1, :kind, :street, '', '', '', ''
                    from clients_address where client_id = :client
                    """)
                .param("client", house.client.value())
                .param("kind", kind)
                .param("street", street)
                .update());
  }

  public void standsIn(EmployeeId substitute, EmployeeId absent) {
    var today = parts.fulfilment.today();
    does(
        diana,
        () ->
            parts.absences.record(
                new AbsenceDetails(absent, substitute, today, today.plusDays(5), "Holiday", "7")));
  }

  public void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }

  public <T> T as(EmployeeId who, Supplier<T> act) {
    return house.as(who, act);
  }
}
