package io.clientele.accounts;

import io.clientele.people.EmployeeId;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords that no rule is asked about: those of people who are made up for a demonstration. */
@Service
public class UnruledPasswords {

  private final Passwords passwords;

  UnruledPasswords(Passwords passwords) {
    this.passwords = passwords;
  }

  @Transactional
  public void keep(Collection<EmployeeId> employees, String password) {
    var hash = passwords.hash(password);
    employees.forEach(employee -> passwords.keep(employee, hash));
  }
}
