package io.clientele.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Employees;
import io.clientele.people.Passing;
import io.clientele.people.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class InstructionHandoverTests {

  @Autowired private BeanFactory portal;
  @Autowired private InstructionHandover handover;
  @Autowired private InstructionDrafts drafts;
  @Autowired private Outcomes outcomes;
  @Autowired private Employees employees;
  @Autowired private Viewers viewers;
  @Autowired private TransactionTemplate transaction;

  private PapersHouse house;

  @BeforeEach
  void found() {
    house = new PapersHouse(portal);
  }

  @Test
  void passesOnWhatHasNotEnded() {
    var rule = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    var draft = house.draft(house.helena, InstructionKind.DECISION, house.rule());
    var over = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    house.run(house.helena, () -> outcomes.end(over, Outcome.WITHDRAWN, "Old"));

    var owned = handover.owned(house.helena);
    assertThat(owned).containsExactly(rule.value(), draft.value());
    assertThat(house.as(house.diana, () -> handover.names(owned)))
        .as("a draft is its author's alone")
        .containsOnlyKeys(rule.value());

    pass(house.helena, house.ivo);

    assertThat(handover.owned(house.helena)).isEmpty();
    assertThat(house.card(house.ivo, draft).row().written()).isTrue();
    assertThatThrownBy(() -> house.card(house.helena, draft)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.publish(house.ivo, draft))
        .as("he heads other departments")
        .isInstanceOf(Refusal.class);
    house.run(house.ivo, () -> drafts.discard(draft, 0));
  }

  private void pass(EmployeeId from, EmployeeId to) {
    viewers.runAs(
        house.diana,
        () ->
            transaction.executeWithoutResult(
                status ->
                    handover.pass(
                        new Passing(
                            employees.find(from).orElseThrow(),
                            employees.find(to).orElseThrow(),
                            viewers.current().actor(),
                            false,
                            "Hand-over"),
                        handover.hold(from))));
  }
}
