package io.clientele.demo;

import io.clientele.people.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The people of the demo house; everybody relies on their names. Superiors come first. */
enum DemoPerson {
  ADMIN("Administrator", "Management", Role.ADMINISTRATOR, "Administrator", null, "1980-01-15"),
  DIANA("Diana Cruz", "Management", Role.DIRECTOR, "Managing director", null, "1971-05-04"),
  HELENA(
      "Helena Nagy", "Wholesale", Role.DEPARTMENT_HEAD, "Head of Wholesale", "DIANA", "1976-09-21"),
  IVO(
      "Ivo Dimitrov",
      "Retail chains",
      Role.DEPARTMENT_HEAD,
      "Head of Retail chains",
      "DIANA",
      "1979-12-02"),
  ANNA("Anna Weber", "Wholesale", Role.ACCOUNT_MANAGER, "Account manager", "HELENA", "1990-03-17"),
  BORIS(
      "Boris Petrov", "Wholesale", Role.ACCOUNT_MANAGER, "Account manager", "HELENA", "1985-07-30"),
  CARLA(
      "Carla Rossi", "Retail chains", Role.ACCOUNT_MANAGER, "Account manager", "IVO", "1993-11-08"),
  LEO(
      "Leo Santos",
      "Logistics",
      Role.LOGISTICS_MANAGER,
      "Logistics manager",
      "DIANA",
      "1982-02-11"),
  PETRA(
      "Petra Novak",
      "Production",
      Role.PRODUCTION_SPECIALIST,
      "Production specialist",
      "DIANA",
      "1988-06-25"),
  VERA("Vera Lang", "Legal", Role.LAWYER, "Lawyer", "DIANA", "1984-10-13"),
  FELIX("Felix Bauer", "Finance", Role.FINANCE, "Finance", "DIANA", "1977-04-06");

  static final String PASSWORD = "demo";
  static final String TOP = "Management";

  private final String fullName;
  private final String department;
  private final Role role;
  private final String position;
  private final @Nullable String head;
  private final LocalDate birthday;

  DemoPerson(
      String fullName,
      String department,
      Role role,
      String position,
      @Nullable String head,
      String birthday) {
    this.fullName = fullName;
    this.department = department;
    this.role = role;
    this.position = position;
    this.head = head;
    this.birthday = LocalDate.parse(birthday);
  }

  String signIn() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String fullName() {
    return fullName;
  }

  String department() {
    return department;
  }

  Role role() {
    return role;
  }

  String position() {
    return position;
  }

  @Nullable DemoPerson head() {
    return head == null ? null : valueOf(head);
  }

  LocalDate birthday() {
    return birthday;
  }

  String mail() {
    return signIn() + "@clientele.example";
  }

  /** The extension on the house's own number. */
  String phone() {
    return "+49 40 334455-%d".formatted(10 + ordinal());
  }

  String signature() {
    return "%s  \n%s, %s  \n%s".formatted(fullName, position, department, phone());
  }
}
