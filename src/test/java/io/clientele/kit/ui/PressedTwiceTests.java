package io.clientele.kit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.people.Role;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two presses can come in one message, before anything has changed in the browser. */
class PressedTwiceTests extends ScreenTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final AtomicInteger done = new AtomicInteger();

  @Test
  void aFormIsSavedOnce() {
    var dialog =
        new Object() {
          final FormDialog form = new FormDialog("Form", new Div(), this::save);

          void save() {
            done.incrementAndGet();
            form.close();
          }
        };
    dialog.form.open();
    var save = _get(Button.class, spec -> spec.withText("Save"));

    save.click();
    save.click();

    assertThat(done).hasValue(1);
  }

  @Test
  void aDepartmentIsFoundedOnce() {
    var staff = new Staff(jdbc, transaction);
    var administrator = staff.hire("Admin", staff.department("House"), Role.ADMINISTRATOR);
    signIn(administrator, Role.ADMINISTRATOR);
    go("admin/departments");
    clickOn("New department");
    var name = "Twice " + administrator.value();
    fillIn("Name", name);
    var save = _get(Button.class, spec -> spec.withText("Save"));

    save.click();
    save.click();

    assertThat(
            jdbc.sql("select count(*) from people_department where name = :name")
                .param("name", name)
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void aQuestionIsAskedOnceAndAnotherTimeAgain() {
    for (var time = 1; time <= 2; time++) {
      Confirm.ask("Delete?", "It is gone then.", "Delete", done::incrementAndGet);
      Confirm.ask("Delete?", "It is gone then.", "Delete", done::incrementAndGet);
      assertThat(_find(ConfirmDialog.class)).hasSize(1);

      confirm();

      assertThat(done).hasValue(time);
    }
  }

  @Test
  void aQuestionThatWasLeftIsAskedAgain() {
    asksAgainAfter(
        () -> {
          MockVaadin.clientRoundtrip(false);
          leave();
        });
  }

  @Test
  void aQuestionThatWasLeftAtOnceIsAskedAgain() {
    asksAgainAfter(PressedTwiceTests::leave);
  }

  @Test
  void whatWasCancelledIsAskedAgain() {
    asksAgainAfter(() -> _get(ConfirmDialog.class).close());
  }

  private static void leave() {
    UI.getCurrent().navigate("forgotten");
    MockVaadin.clientRoundtrip(false);
  }

  private void asksAgainAfter(Runnable gone) {
    Confirm.ask("Delete?", "It is gone then.", "Delete", done::incrementAndGet);
    gone.run();

    Confirm.ask("Delete?", "It is gone then.", "Delete", done::incrementAndGet);
    confirm();

    assertThat(done).hasValue(1);
  }

  @Test
  void anotherQuestionIsAskedAtOnce() {
    Confirm.ask("Delete?", "It is gone then.", "Delete", done::incrementAndGet);
    Confirm.ask("Send?", "It goes out then.", "Send", done::incrementAndGet);

    assertThat(_find(ConfirmDialog.class)).hasSize(2);
  }
}
