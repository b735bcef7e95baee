package io.clientele.instructions;

import io.clientele.Staff;
import io.clientele.accounts.UnruledPasswords;
import io.clientele.company.CompanyZone;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A house of its own, with people who write and people who sign. */
public final class PapersHouse {

  public static final String PASSWORD = "copper lantern drift";

  public final Staff staff;
  public final DepartmentId management;
  public final DepartmentId wholesale;
  public final DepartmentId export;
  public final DepartmentId retail;
  public final EmployeeId diana;
  public final EmployeeId helena;
  public final EmployeeId ivo;
  public final EmployeeId anna;
  public final EmployeeId boris;
  public final EmployeeId carla;

  private final BeanFactory portal;

  public PapersHouse(BeanFactory portal) {
    this.portal = portal;
    staff = new Staff(portal.getBean(JdbcClient.class), portal.getBean(TransactionTemplate.class));
    management = staff.department("Management");
    wholesale = staff.below("Wholesale", management);
    export = staff.below("Export", wholesale);
    retail = staff.below("Retail", management);
    diana = staff.hire("Diana Cruz", management, Role.DIRECTOR);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    ivo = staff.hire("Ivo Dimitrov", retail, Role.DEPARTMENT_HEAD);
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", export, Role.ACCOUNT_MANAGER);
    carla = staff.hire("Carla Rossi", retail, Role.ACCOUNT_MANAGER);
    portal
        .getBean(UnruledPasswords.class)
        .keep(List.of(diana, helena, ivo, anna, boris, carla), PASSWORD);
  }

  public LocalDate today() {
    return portal.getBean(CompanyZone.class).today();
  }

  /** For the managers in Wholesale and below: Anna and Boris. */
  public InstructionDetails rule() {
    return new InstructionDetails(
        "Discounts",
        "Up to **5 %**.\n\nBeyond: ask.",
        Set.of(wholesale),
        Set.of(Role.ACCOUNT_MANAGER),
        today().plusDays(14));
  }

  public InstructionId draft(EmployeeId by, InstructionKind kind, InstructionDetails details) {
    return as(by, () -> portal.getBean(InstructionDrafts.class).create(kind, details));
  }

  public InstructionId published(EmployeeId by, InstructionKind kind, InstructionDetails details) {
    var id = draft(by, kind, details);
    publish(by, id);
    return id;
  }

  public void publish(EmployeeId by, InstructionId id) {
    run(by, () -> portal.getBean(InstructionDrafts.class).publish(id, draft(by, id).version()));
  }

  /** The next version with another text. */
  public void renew(EmployeeId by, InstructionId id, String text) {
    var drafts = portal.getBean(InstructionDrafts.class);
    run(by, () -> drafts.renew(id));
    var draft = draft(by, id);
    var was = draft.details();
    run(
        by,
        () ->
            drafts.revise(
                id,
                draft.version(),
                new InstructionDetails(
                    was.title(), text, was.departments(), was.roles(), today().plusDays(20))));
    publish(by, id);
  }

  public InstructionVersion draft(EmployeeId by, InstructionId id) {
    return Objects.requireNonNull(card(by, id).draft());
  }

  public InstructionCard card(EmployeeId who, InstructionId id) {
    return as(who, () -> portal.getBean(Instructions.class).card(id));
  }

  public void sign(EmployeeId who, InstructionId id, int version) {
    run(who, () -> portal.getBean(Signatures.class).sign(id, version, PASSWORD));
  }

  public void run(EmployeeId who, Runnable act) {
    portal.getBean(Viewers.class).runAs(who, act);
  }

  public <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    run(who, () -> result.set(act.get()));
    return result.get();
  }
}
