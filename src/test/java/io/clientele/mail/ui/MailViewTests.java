package io.clientele.mail.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.mail.Lane;
import io.clientele.mail.Mail;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailContent;
import io.clientele.mail.MailDesk;
import io.clientele.mail.MailId;
import io.clientele.mail.MailRow;
import io.clientele.mail.MailState;
import io.clientele.mail.Mailbox;
import io.clientele.mail.OutgoingMail;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Duty("D2")
class MailViewTests extends ScreenTest {

  @Autowired Mail mail;
  @Autowired MailDesk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId carla;
  private EmployeeId admin;

  /** Nothing leaves while these tests look at waiting letters. */
  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    carla = staff.hire("Carla Rossi", staff.department("Retail"), Role.ACCOUNT_MANAGER);
    admin = staff.hire("Admin", staff.department("Management"), Role.ADMINISTRATOR);
    for (var lane : Lane.values()) {
      update(
          "replace into mail_lane (lane, paused_at, reason) values ('%s', utc_timestamp(6), '535 no')"
              .formatted(lane));
    }
  }

  @AfterEach
  void resume() {
    update("update mail_queue set not_before = '2999-01-01'");
    update("update mail_lane set paused_at = null");
  }

  @Test
  void listsOnesOwnLettersAndNobodyElses() {
    var mine = letter(anna, "About autumn");
    letter(carla, "About winter");

    open(anna, Role.ACCOUNT_MANAGER);

    assertThat(_get(H1.class).getText()).isEqualTo("Mail");
    assertThat(rows()).extracting(MailRow::id).containsExactly(mine);
  }

  @Test
  void findsALetterByAddressSubjectAndMessageId() {
    var autumn = letter(anna, "About autumn");
    letter(anna, "About winter");
    open(anna, Role.ACCOUNT_MANAGER);

    search("autumn");
    assertThat(rows()).extracting(MailRow::id).containsExactly(autumn);

    search(column("message_id", autumn));
    assertThat(rows()).extracting(MailRow::id).containsExactly(autumn);

    search(column("to_address", autumn));
    assertThat(rows()).extracting(MailRow::id).containsExactly(autumn);

    var path = letter(anna, "About C:\\");
    search("C:\\");
    assertThat(rows()).extracting(MailRow::id).containsExactly(path);

    search("jürgen@fürma.example");
    assertThat(rows()).isEmpty();

    search("no such letter");
    assertThat(rows()).isEmpty();
  }

  @Test
  void narrowsTheListToOneState() {
    letter(anna, "Waits");
    var refused = letter(anna, "Refused");
    update("update mail_message set state = 'REJECTED' where id = " + refused.value());
    open(anna, Role.ACCOUNT_MANAGER);

    @SuppressWarnings("unchecked")
    Select<MailState> state = _get(Select.class);
    _setValue(state, MailState.REJECTED);

    assertThat(rows()).extracting(MailRow::id).containsExactly(refused);
  }

  @Test
  void opensALetterWithItsTextAndAttempts() {
    var id = letter(anna, "About autumn");
    transaction.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into mail_attempt (message_id, at, phase, outcome, code, reply)
                    values (:id, utc_timestamp(6), 'RCPT', 'DEFERRED', 450, 'greylisted')
                    """)
                .param("id", id.value())
                .update());
    open(anna, Role.ACCOUNT_MANAGER);

    _clickItem(grid(), 0);

    assertThat(_get(H2.class, spec -> spec.withText("About autumn"))).isNotNull();
    assertThat(_get(IFrame.class).getSrcdoc().orElse("")).contains("Good day");
    assertThat(_get(MailPane.class).getElement().getTextRecursively())
        .contains("Receiver")
        .contains("450 greylisted");
  }

  @Test
  void takesAWaitingLetterBack() {
    var id = letter(anna, "About autumn");
    open(anna, Role.ACCOUNT_MANAGER);
    go("mail/" + id.value());

    _click(_get(Button.class, spec -> spec.withText("Take back")));
    var question = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

    assertThat(column("state", id)).isEqualTo("CANCELLED");
    assertThat(journal("mail.cancel", id)).isEqualTo(1);
  }

  @Test
  void letsAPersonDecideWhatIsInDoubt() {
    var id = inDoubt("About autumn");
    open(admin, Role.ADMINISTRATOR);
    go("mail/" + id.value());
    assertThat(_find(IFrame.class)).as("the administrator reads no letters").isEmpty();

    _click(_get(Button.class, spec -> spec.withText("Send again")));
    _setValue(_get(TextArea.class), "The customer has nothing");
    _click(_find(Button.class, spec -> spec.withText("Send again")).getLast());

    assertThat(column("state", id)).isEqualTo("READY");
    assertThat(journal("mail.send-again", id)).isEqualTo(1);
  }

  @Test
  void asksForAReasonBeforeItTreatsALetterAsSent() {
    var id = inDoubt("About winter");
    open(anna, Role.ACCOUNT_MANAGER);
    go("mail/" + id.value());

    _click(_get(Button.class, spec -> spec.withText("Treat as sent")));
    _click(_find(Button.class, spec -> spec.withText("Treat as sent")).getLast());
    assertThat(column("state", id)).isEqualTo("IN_DOUBT");

    _setValue(_get(TextArea.class), "They have answered it");
    _click(_find(Button.class, spec -> spec.withText("Treat as sent")).getLast());
    assertThat(column("state", id)).isEqualTo("ACCEPTED");
  }

  @Test
  void decidesNothingForAReasonThatNoTableHolds() {
    var id = inDoubt("About spring");
    signIn(anna, Role.ACCOUNT_MANAGER);

    for (var why : List.of(" ", "x".repeat(501), "x".repeat(3_000))) {
      assertThatThrownBy(() -> desk.treatAsSent(id, why)).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> desk.sendAgain(id, why)).isInstanceOf(Refusal.class);
    }

    assertThat(column("state", id)).isEqualTo("IN_DOUBT");
  }

  @Test
  void showsThePortalsOwnLettersToTheAdministratorWithoutTheirText() {
    var id = secret();
    open(admin, Role.ADMINISTRATOR);
    go("mail/" + id.value());

    assertThat(_find(IFrame.class)).isEmpty();

    open(anna, Role.ACCOUNT_MANAGER);
    assertThat(rows()).isEmpty();
  }

  @Test
  void tellsTheAdministratorWhyALaneStandsStillAndLetsItGoOn() {
    open(anna, Role.ACCOUNT_MANAGER);
    assertThat(_find(Span.class)).extracting(Span::getText).noneMatch(text -> text.contains("535"));

    open(admin, Role.ADMINISTRATOR);
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .anyMatch(text -> text.contains("535 no"));
    var before = paused();
    _click(_find(Button.class, spec -> spec.withText("Go on")).getFirst());

    assertThat(paused()).isEqualTo(before - 1);
  }

  @Test
  void answersAStrangerAsIfThereWereNoLetter() {
    var waiting = letter(anna, "About autumn");
    var doubtful = inDoubt("About winter");

    signIn(carla, Role.ACCOUNT_MANAGER);

    for (var id : List.of(waiting, doubtful, new MailId(Long.MAX_VALUE))) {
      assertThatThrownBy(() -> desk.cancel(id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.treatAsSent(id, "why")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.sendAgain(id, "why")).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void keepsAddressesOutOfTheJournal() {
    var id = letter(anna, "About autumn");

    signIn(anna, Role.ACCOUNT_MANAGER);
    desk.cancel(id);

    var named =
        jdbc.sql(
                "select subject_name from journal_entry where subject_type = 'mail' and subject_id = :id")
            .param("id", id.value())
            .query(String.class)
            .single();
    assertThat(named).isEqualTo(column("message_id", id));
  }

  private void open(EmployeeId who, Role role) {
    signIn(who, role);
    go("mail");
  }

  private void search(String words) {
    _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), words);
  }

  @SuppressWarnings("unchecked")
  private Grid<MailRow> grid() {
    return _get(Grid.class);
  }

  private List<MailRow> rows() {
    return _findAll(grid());
  }

  private MailId inDoubt(String subject) {
    var id = letter(anna, subject);
    update("delete from mail_queue where message_id = " + id.value());
    update("update mail_message set state = 'IN_DOUBT' where id = " + id.value());
    return id;
  }

  private MailId letter(EmployeeId sender, String subject) {
    return queue(Lane.ONE_TO_ONE, sender, MailContent.of(subject, "<p>Good day</p>", "Good day"));
  }

  private MailId secret() {
    return queue(
        Lane.SYSTEM, null, new MailContent("Link", "<p>secret</p>", "secret", List.of(), true));
  }

  private MailId queue(Lane lane, EmployeeId sender, MailContent content) {
    var address = MailAddress.of("c" + UUID.randomUUID() + "@example.org");
    return mail.queue(
            new OutgoingMail(
                "test/" + address,
                lane,
                new Mailbox("Anna Weber", MailAddress.of("anna@clientele.example")),
                null,
                new Mailbox("A Customer", address),
                content,
                sender,
                null,
                List.of(new Subject("client", 12L, "Customer Ltd"))))
        .id();
  }

  private String column(String name, MailId id) {
    return jdbc.sql("select " + name + " from mail_message where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private long journal(String action, MailId id) {
    return jdbc.sql(
            """
            select count(*) from journal_entry
            where action = :action and subject_type = 'mail' and subject_id = :id
            """)
        .param("action", action)
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  private long paused() {
    return jdbc.sql("select count(*) from mail_lane where paused_at is not null")
        .query(Long.class)
        .single();
  }

  private void update(String statement) {
    transaction.executeWithoutResult(status -> jdbc.sql(statement).update());
  }
}
