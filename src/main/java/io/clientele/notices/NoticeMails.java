package io.clientele.notices;

import io.clientele.accounts.PortalAddress;
import io.clientele.mail.Lane;
import io.clientele.mail.Mail;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailContent;
import io.clientele.mail.Mailbox;
import io.clientele.mail.OutgoingMail;
import io.clientele.mail.PortalSender;
import io.clientele.people.EmployeeContact;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings notices by mail, person by person. What was read in the portal meanwhile is left out; what
 * the person may not see by now is without its name.
 */
@Component
class NoticeMails {

  private final NoticesDue due;
  private final Employees employees;
  private final Mail mail;
  private final PortalSender sender;
  private final PortalAddress portal;

  NoticeMails(
      NoticesDue due, Employees employees, Mail mail, PortalSender sender, PortalAddress portal) {
    this.due = due;
    this.employees = employees;
    this.mail = mail;
    this.sender = sender;
    this.portal = portal;
  }

  /** A mail for each notice. */
  @Transactional
  public void atOnce(EmployeeId person, Instant before) {
    var rows = due.of(person, Delivery.MAIL, before);
    reachable(person)
        .ifPresent(
            to ->
                unread(rows)
                    .forEach(
                        row ->
                            queue(
                                "notice/" + row.id().value(),
                                to,
                                new NoticeMail(to.name(), List.of(row), portal).single())));
    due.done(rows);
  }

  /** One mail for all of them: of this day, there is never a second. */
  @Transactional
  public void digest(EmployeeId person, LocalDate day, Instant before) {
    var rows = due.of(person, Delivery.DIGEST, before);
    var unread = unread(rows);
    var to = reachable(person).filter(contact -> !unread.isEmpty());
    var brought =
        to.isEmpty()
            || queue(
                "notices/" + person.value() + "/" + day,
                to.get(),
                new NoticeMail(to.get().name(), unread, portal).digest());
    // what came too late for the mail of this day stays due for the next
    if (brought) {
      due.done(rows);
    }
  }

  private boolean queue(String once, EmployeeContact to, MailContent content) {
    return mail.queue(
            new OutgoingMail(
                once,
                Lane.SYSTEM,
                sender.mailbox(),
                null,
                new Mailbox(to.name(), MailAddress.of(to.mail())),
                content,
                null,
                null,
                List.of()))
        .isNew();
  }

  private Optional<EmployeeContact> reachable(EmployeeId person) {
    return employees
        .find(person)
        .filter(EmployeeContact::enabled)
        .filter(contact -> MailAddress.parse(contact.mail()).isPresent());
  }

  private static List<NoticeRow> unread(List<NoticeRow> rows) {
    return rows.stream().filter(row -> !row.read()).toList();
  }
}
