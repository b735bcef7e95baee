package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.journal.Actor;
import io.clientele.journal.JournalRow;
import io.clientele.people.EmployeeId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may become of one contract, in as few words as possible. It is told what happened, one thing
 * after the other, and does not take what breaks a rule. Each change that it is told of changes the
 * text.
 */
final class ContractModel {

  private final EmployeeId owner;
  private final IntFunction<ContractText> texts;
  private final Set<Long> concerned = new HashSet<>();
  private ContractState state = ContractState.DRAFT;
  private ContractState coming = ContractState.DRAFT;
  private @Nullable String next;
  private int handedIn;
  private int approved;
  private int places;
  private int yes;

  /**
   * @param owner whose client it is with
   * @param texts what the version of a number says
   */
  ContractModel(EmployeeId owner, IntFunction<ContractText> texts) {
    this.owner = owner;
    this.texts = texts;
  }

  ContractState state() {
    return state;
  }

  void told(JournalRow row) {
    var action = row.action();
    if (next != null) {
      assertThat(action).as("must come next").isEqualTo(next);
      next = null;
    }
    switch (action) {
      case "contract.draft" -> assertThat(state).isEqualTo(ContractState.DRAFT);
      case "contract.clause-add", "contract.clause", "contract.terms" -> written();
      case "contract.submit" -> submitted(row);
      case "approval.submitted", "approval.vacant", "approval.named" -> underWay();
      case "approval.approved" -> approved(row.actor());
      case "approval.returned" -> ended(row.actor(), ContractState.RETURNED);
      case "approval.refused" -> ended(row.actor(), ContractState.REFUSED);
      case "approval.withdrawn", "approval.voided" -> ends(ContractState.DRAFT);
      case "contract.state" -> become(row);
      case "contract.lapse" -> state = ContractState.DRAFT;
      case "contract.sign" -> signed(row);
      case "contract.give-up" -> turn(ContractState.WITHDRAWN);
      case "contract.restore" -> {
        assertThat(state).isEqualTo(ContractState.WITHDRAWN);
        state = ContractState.DRAFT;
      }
      default -> throw new AssertionError("the model does not know " + action);
    }
  }

  /** What is under way ends by that, and what was approved is approved no more. */
  private void written() {
    assertThat(state)
        .as("written")
        .isIn(
            ContractState.DRAFT,
            ContractState.RETURNED,
            ContractState.IN_APPROVAL,
            ContractState.APPROVED);
    if (state == ContractState.IN_APPROVAL) {
      next = "approval.voided";
    } else if (state == ContractState.APPROVED) {
      next = "contract.lapse";
    }
  }

  private void submitted(JournalRow row) {
    assertThat(state)
        .as("handed in")
        .isIn(ContractState.DRAFT, ContractState.RETURNED, ContractState.APPROVED);
    handedIn = Integer.parseInt(after(row, "version"));
    places = places(texts.apply(handedIn).terms());
    yes = 0;
    concerned.clear();
    concerned.add(owner.value());
    people(row.actor()).forEach(concerned::add);
    state = ContractState.IN_APPROVAL;
    next = "approval.submitted";
  }

  /** Two beyond sixty days, the head always, and the director from an amount on. */
  private static int places(ContractTerms terms) {
    var late = Objects.requireNonNull(terms.paymentDays()) > 60;
    var amount = Objects.requireNonNull(terms.amount());
    var large = amount.compareTo(new BigDecimal("100000")) >= 0;
    return (late ? 2 : 0) + 1 + (large ? 1 : 0);
  }

  private void underWay() {
    assertThat(state).as("under way").isEqualTo(ContractState.IN_APPROVAL);
  }

  private void approved(Actor by) {
    underWay();
    assertThat(people(by)).as("one’s own").noneMatch(concerned::contains);
    assertThat(++yes).as("answers").isLessThanOrEqualTo(places);
    if (yes == places) {
      approved = handedIn;
      ends(ContractState.APPROVED);
    }
  }

  private void ended(Actor by, ContractState with) {
    assertThat(people(by)).as("one’s own").noneMatch(concerned::contains);
    ends(with);
  }

  private void ends(ContractState with) {
    underWay();
    coming = with;
    next = "contract.state";
  }

  private void become(JournalRow row) {
    assertThat(after(row, "state")).isEqualTo(coming.inWords());
    state = coming;
  }

  private void signed(JournalRow row) {
    assertThat(state).as("signed").isEqualTo(ContractState.APPROVED);
    assertThat(after(row, "version")).isEqualTo(Integer.toString(approved));
    assertThat(after(row, "sha256")).isEqualTo(texts.apply(approved).sha256());
    state = ContractState.IN_FORCE;
  }

  private void turn(ContractState to) {
    assertThat(state)
        .as(to.name())
        .isIn(ContractState.DRAFT, ContractState.RETURNED, ContractState.APPROVED);
    state = to;
  }

  private static Stream<Long> people(Actor actor) {
    return Stream.of(actor.id(), actor.forId()).filter(Objects::nonNull);
  }

  private static String after(JournalRow row, String field) {
    return row.changes().stream()
        .filter(change -> change.field().equals(field))
        .map(change -> Objects.requireNonNull(change.after()))
        .findFirst()
        .orElseThrow();
  }
}
