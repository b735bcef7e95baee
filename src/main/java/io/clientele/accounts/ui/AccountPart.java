package io.clientele.accounts.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.clientele.accounts.PasswordLinks;
import io.clientele.accounts.Sessions;
import io.clientele.kit.ui.Notices;
import io.clientele.kit.ui.Saving;
import io.clientele.people.EmployeeCard;
import io.clientele.people.ui.EmployeePart;
import org.springframework.stereotype.Service;

/** On an employee's page: the invitation, and where they are signed in. */
@Service
class AccountPart implements EmployeePart {

  private final PasswordLinks links;
  private final Sessions sessions;

  AccountPart(PasswordLinks links, Sessions sessions) {
    this.links = links;
    this.sessions = sessions;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component build(EmployeeCard employee) {
    var invite = new Button(text("accounts.invite"), click -> invite(employee));
    invite.setEnabled(employee.enabled());
    var part =
        new Section(
            new H2(text("accounts.invitation")),
            new Paragraph(text("accounts.invite-hint", employee.details().mail())),
            invite);
    part.addClassName("page-section");
    var id = employee.id();
    return new Div(part, new SessionList(sessions, id, () -> sessions.of(id)));
  }

  private void invite(EmployeeCard employee) {
    if (Saving.attempt(() -> links.invite(employee.id()))) {
      Notices.done(text("accounts.invited", employee.details().mail()));
    }
  }
}
