package io.clientele.terms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import io.clientele.Duty;
import io.clientele.ScreenTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.ui.EmptyState;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.ReceivablesStatus;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TermsPartTests extends ScreenTest {

  @Autowired private Clients clients;
  @Autowired private ClientTerms terms;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId felix;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    anna = staff.hire("Anna Weber", staff.department("Wholesale"), Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    var made = new AtomicReference<ClientId>();
    viewers.runAs(anna, () -> made.set(clients.create(ClientFixtures.named("Ernst Handel"))));
    client = made.get();
  }

  @Test
  @Duty("A4")
  @SuppressWarnings("unchecked")
  void letFinanceSetThemAndShowThemInTheHead() {
    signIn(felix, Role.FINANCE);
    go("clients/" + client.value() + "/terms");
    clickOn("Edit terms");

    _setValue(
        (Select<PriceType>) _get(Select.class, spec -> spec.withLabel("Price type")),
        PriceType.CONTRACT);
    _setValue(_get(IntegerField.class, spec -> spec.withLabel("Payment term in days")), 14);
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Discount")), new BigDecimal("7.5"));
    _setValue(
        _get(BigDecimalField.class, spec -> spec.withLabel("Credit limit")),
        new BigDecimal("2500"));
    clickOn("Save");
    assertThat(said()).anySatisfy(words -> assertThat(words).contains("Choose one"));
    _setValue((ComboBox<String>) _get(ComboBox.class, spec -> spec.withLabel("Currency")), "EUR");
    clickOn("Save");

    go("clients/" + client.value() + "/overview");
    assertThat(facts()).contains("Prices by contract", "14 days", "7.5 %", "2,500.00\u00a0EUR");
  }

  @Test
  @Duty("A4")
  void warnTheManagerWhoMayNotSetThem() {
    viewers.runAs(
        felix,
        () ->
            terms.revise(
                client,
                terms.of(client).version(),
                new TermsDetails(null, 0, null, null, "", ReceivablesStatus.BLOCKED)));
    signIn(anna, Role.ACCOUNT_MANAGER);

    go("clients/" + client.value() + "/terms");

    _assertNone(Button.class, spec -> spec.withText("Edit terms"));
    assertThat(facts()).contains("At once");
    assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Blocked");
  }

  @Test
  void sayWhenNothingIsAgreed() {
    signIn(anna, Role.ACCOUNT_MANAGER);

    go("clients/" + client.value() + "/terms");

    _assertOne(EmptyState.class);
  }

  private static List<String> facts() {
    return _find(Description.class).stream().map(Description::getText).toList();
  }
}
