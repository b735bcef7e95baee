package io.clientele.letters;

import io.clientele.company.Letterheads;
import io.clientele.kit.NotFound;
import io.clientele.mail.MailAddress;
import io.clientele.mail.Mailbox;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The paper a letter is written on: whose it is, their signature, the company's lines. */
@Component
class Stationery {

  private final Employees employees;
  private final Letterheads letterheads;

  Stationery(Employees employees, Letterheads letterheads) {
    this.employees = employees;
    this.letterheads = letterheads;
  }

  /** Letters leave in the author's name; answers come to them. */
  Mailbox mailbox(EmployeeId author) {
    var person = person(author);
    return new Mailbox(person.name(), MailAddress.of(person.mail()));
  }

  LetterPage page(EmployeeId author) {
    return new LetterPage(person(author).signature(), letterheads.current().lines());
  }

  Map<String, String> fields(EmployeeId author) {
    var person = person(author);
    return Map.of(
        "manager.name", person.name(),
        "manager.mail", person.mail(),
        "manager.phone", person.phone(),
        "manager.position", person.position(),
        "company.name", letterheads.current().name());
  }

  private EmployeeContact person(EmployeeId author) {
    return employees.find(author).orElseThrow(NotFound::new);
  }
}
