package io.clientele.obligations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.Contracts;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of obligations have in common: a house that owes, and ways to look at it. */
@PortalTest
abstract class OwingTest {

  @Autowired Obligations obligations;
  @Autowired Fulfilment fulfilment;
  @Autowired ObligationList list;
  @Autowired Journal journal;
  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  OwingHouse house;

  @BeforeEach
  void found() {
    house = new OwingHouse(beans);
  }

  final ContractId signed() {
    var contract = house.house.approved("8000", 30);
    sign(contract);
    return contract;
  }

  final void sign(ContractId contract) {
    house.sign(contract);
  }

  final ObligationId owed(ContractId contract, Due due) {
    return house.owed(contract, house.logistics, clause(contract, "Payment"), due);
  }

  final ClauseId clause(ContractId contract, String heading) {
    return house.clause(contract, heading);
  }

  final void fulfil(EmployeeId who, ObligationId id) {
    does(who, () -> fulfilment.fulfil(id, version(id), fulfilment.today(), "Delivered", List.of()));
  }

  final ObligationCard card(EmployeeId who, ObligationId id) {
    return house.as(who, () -> list.card(id));
  }

  final void assertUnknown(EmployeeId who, ObligationId id) {
    assertThatThrownBy(() -> card(who, id)).isInstanceOf(NotFound.class);
  }

  final List<ObligationId> ids(EmployeeId who, ObligationFilter filter) {
    return house.as(who, () -> list.rows(filter, PageRequest.of(0, 50))).stream()
        .map(ObligationRow::id)
        .toList();
  }

  final long count(EmployeeId who, ContractId contract) {
    return house.as(who, () -> list.count(ObligationFilter.of(contract)));
  }

  final List<String> told(EmployeeId who) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .map(NoticeRow::words)
        .filter(words -> words.startsWith("Deliver the glass") || words.startsWith("Bake it"))
        .toList();
  }

  final List<String> actions(ContractId contract) {
    return journal.of(new Subject(Contracts.KIND, contract.value(), ""), 20).stream()
        .map(entry -> entry.action())
        .toList();
  }

  final long version(ObligationId id) {
    return jdbc.sql("select version from obligations_obligation where id = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  final void does(EmployeeId who, Runnable act) {
    house.does(who, act);
  }

  static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
