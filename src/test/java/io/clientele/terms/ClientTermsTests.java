package io.clientele.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientHistory;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ClientTermsTests {

  private static final TermsDetails AGREED =
      new TermsDetails(
          PriceType.WHOLESALE,
          30,
          new BigDecimal("3.00"),
          new BigDecimal("10000.00"),
          "EUR",
          ReceivablesStatus.OVERDUE);

  @Autowired private ClientTerms terms;
  @Autowired private Clients clients;
  @Autowired private ClientHistory history;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId helena;
  private EmployeeId ivo;
  private EmployeeId felix;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Nagy", wholesale, Role.DEPARTMENT_HEAD);
    ivo = staff.hire("Ivo Dimitrov", staff.department("Retail"), Role.DEPARTMENT_HEAD);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    client = as(anna, () -> clients.create(ClientFixtures.named("Ernst Handel")));
  }

  @Test
  @Duty("A4")
  void areSetByTheHeadAndFinanceAndReadByTheManager() {
    set(helena, AGREED);

    var card = as(anna, () -> terms.of(client));
    assertThat(card.details()).isEqualTo(AGREED);
    assertThat(card.revisable()).isFalse();
    assertThat(as(felix, () -> terms.of(client)).revisable()).isTrue();

    set(felix, TermsDetails.NONE);
    assertThat(as(helena, () -> terms.of(client)).details()).isEqualTo(TermsDetails.NONE);
  }

  @Test
  @Duty("A4")
  void areNotSetByTheManagerNorByAnotherHead() {
    assertThatThrownBy(() -> set(anna, AGREED)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> set(ivo, AGREED)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(boris, () -> terms.of(client))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(felix, () -> terms.of(new ClientId(Long.MAX_VALUE))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refuseWhatCannotBeRight() {
    refuses(new TermsDetails(null, -1, null, null, "", null));
    refuses(new TermsDetails(null, 366, null, null, "", null));
    refuses(off("-1"));
    refuses(off("100.01"));
    refuses(off("0.001"));
    refuses(off("1e99"));
    refuses(limit("-0.01", "EUR"));
    refuses(limit("0.001", "EUR"));
    refuses(limit("1e13", "EUR"));
    refuses(limit("100", ""));
    refuses(limit("100", "EURO"));
  }

  @Test
  void acceptABareLimitOfZeroAndForgetTheCurrencyWithoutOne() {
    assertThat(limit("0", " eur ").checked()).isEqualTo(limit("0.00", "EUR"));
    assertThat(new TermsDetails(null, null, null, null, "EUR", null).checked())
        .isEqualTo(TermsDetails.NONE);
    assertThat(off("0.00").checked()).isEqualTo(TermsDetails.NONE);
    assertThat(off("7.5").checked()).isEqualTo(off("7.50"));
  }

  @Test
  void sayWhoSetThemMeanwhile() {
    set(helena, AGREED);

    assertThatThrownBy(
            () -> as(felix, () -> terms.revise(client, Terms.UNSAVED, TermsDetails.NONE)))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.by()).isEqualTo("Helena Nagy");
              assertThat(conflict.current(TermsDetails.class)).isEqualTo(AGREED);
            });
  }

  @Test
  @Duty("A8")
  void standInTheHistoryFieldByField() {
    set(helena, AGREED);

    assertThat(as(anna, () -> history.newest(client, 50)))
        .extracting(ClientHistory.Line::by, ClientHistory.Line::field, ClientHistory.Line::after)
        .contains(
            tuple("Helena Nagy", "Payment term in days", "30"),
            tuple("Helena Nagy", "Discount", "3.00"),
            tuple("Helena Nagy", "Receivables", "Overdue"),
            tuple("Helena Nagy", "Price type", "Wholesale prices"));
  }

  private void refuses(TermsDetails details) {
    assertThatThrownBy(() -> set(felix, details)).isInstanceOf(Refusal.class);
  }

  private static TermsDetails off(String discount) {
    return new TermsDetails(null, null, new BigDecimal(discount), null, "", null);
  }

  private static TermsDetails limit(String amount, String currency) {
    return new TermsDetails(null, null, null, new BigDecimal(amount), currency, null);
  }

  private void set(EmployeeId who, TermsDetails details) {
    as(who, () -> terms.revise(client, terms.of(client).version(), details));
  }

  private void as(EmployeeId who, Runnable act) {
    viewers.runAs(who, act);
  }

  private <T> T as(EmployeeId who, Supplier<T> act) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(act.get()));
    return result.get();
  }
}
