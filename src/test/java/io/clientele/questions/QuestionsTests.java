package io.clientele.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.clients.Timeline;
import io.clientele.contracts.ContractHouse;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractState;
import io.clientele.contracts.Contracts;
import io.clientele.exports.Format;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Duty("E6")
class QuestionsTests {

  @Autowired private Questions questions;
  @Autowired private QuestionList list;
  @Autowired private QuestionExport export;
  @Autowired private Contracts contracts;
  @Autowired private Timeline timeline;
  @Autowired private Journal journal;
  @Autowired private AutowireCapableBeanFactory beans;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void isAskedTalkedAboutAndSettledByTheWayThatBothAccept() {
    var id = house.signed("8000", 30);
    var question = ask(id, "Who insures the goods?");
    var ours = propose(question, 0, "We do, for one per cent more");
    var theirs = propose(question, 1, "You do, for nothing");
    house.does(house.anna, () -> questions.refuse(theirs, 2, "Too dear"));
    house.does(house.anna, () -> questions.agree(ours, 3, "By mail"));

    var asked = only(house.felix, id);
    assertThat(asked.question().state()).isEqualTo(QuestionState.SETTLED);
    assertThat(asked.ways())
        .extracting(way -> way.state() + " " + way.words())
        .containsExactly("AGREED By mail", "REFUSED Too dear");
    assertThat(journal.of(new Subject("contract", id.value(), ""), 9))
        .extracting(row -> row.action())
        .contains("contract.question", "contract.question-propose", "contract.question-agree");
    assertThat(house.as(house.anna, () -> timeline.newest(house.client, 20)))
        .anyMatch(entry -> entry.title().endsWith("was settled"));
  }

  @Test
  void whatWasAgreedIsWrittenIntoAnAmendment() {
    var id = house.signed("8000", 30);
    var question = ask(id, "Who insures the goods?");
    assertThatThrownBy(() -> house.as(house.anna, () -> questions.amend(question, 0)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Agree on a way first");
    settle(question);

    var amendment = house.as(house.anna, () -> questions.amend(question, 2));

    var card = house.card(house.anna, amendment);
    assertThat(card.state()).isEqualTo(ContractState.DRAFT);
    assertThat(only(house.vera, id).amendment()).isEqualTo(card.number());
    assertThat(only(house.vera, amendment).question().id()).isEqualTo(question);
    var other = ask(amendment, "Who pays for crates?");
    settle(other);
    assertThat(house.as(house.anna, () -> questions.amend(other, 2))).isEqualTo(amendment);
  }

  @Test
  void nothingIsAmendedWhenTheQuestionWasNotSettled() {
    var id = house.signed("8000", 30);
    var question = ask(id, "Who insures the goods?");
    assertThatThrownBy(() -> house.as(house.anna, () -> questions.amend(question, 0)))
        .isInstanceOf(Refusal.class);

    settle(question);
    var amendment = house.as(house.anna, () -> questions.amend(question, 2));
    assertThat(house.card(house.anna, amendment).number()).endsWith("/1");
  }

  @Test
  void isReopenedAndItsWaysWithIt() {
    var id = house.signed("8000", 30);
    var question = ask(id, "Who insures the goods?");
    settle(question);

    house.does(house.anna, () -> questions.reopen(question, 2));

    var asked = only(house.anna, id);
    assertThat(asked.question().state()).isEqualTo(QuestionState.OPEN);
    assertThat(asked.ways()).extracting(Way::state).containsExactly(WayState.OPEN);
    house.does(house.anna, () -> questions.drop(question, 3, "They sold the shop"));
    assertThat(only(house.anna, id).question().droppedWhy()).isEqualTo("They sold the shop");
  }

  @Test
  void whoReadsContractsReadsAndWritesNothing() {
    var id = house.signed("8000", 30);
    var question = ask(id, "Who insures the goods?");
    var way = propose(question, 0, "We do");

    for (var reader : List.of(house.vera, house.felix)) {
      assertThat(house.as(reader, () -> list.of(id))).hasSize(1);
      assertThat(rows(reader, QuestionFilter.OPEN)).isNotEmpty();
    }
    for (var other : List.of(house.vera, house.felix, house.boris, house.carla, house.admin)) {
      for (var act :
          List.<Runnable>of(
              () -> questions.ask(id, details("x")),
              () -> questions.propose(question, 1, way("x")),
              () -> questions.agree(way, 1, ""),
              () -> questions.refuse(way, 1, ""),
              () -> questions.drop(question, 1, "x"),
              () -> questions.reopen(question, 1),
              () -> questions.amend(question, 1))) {
        assertThatThrownBy(() -> house.does(other, act)).isInstanceOf(NotFound.class);
      }
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> house.as(stranger, () -> list.of(id))).isInstanceOf(NotFound.class);
      assertThat(rows(stranger, new QuestionFilter("", QuestionFilter.Show.ALL))).isEmpty();
      assertThat(house.as(stranger, () -> list.count(QuestionFilter.OPEN))).isZero();
      assertThat(exported(stranger)).doesNotContain("insures");
    }
    assertThat(exported(house.anna)).contains("Who insures the goods?", "Arisen later");
  }

  @Test
  void theListIsSearchedAndFiltered() {
    var id = house.signed("8000", 30);
    settle(ask(id, "Who insures the goods?"));
    var draft = house.drafted("100", 30);
    ask(draft, "Who pays for crates?");

    assertThat(rows(house.anna, QuestionFilter.OPEN))
        .singleElement()
        .satisfies(row -> assertThat(row.details().what()).contains("crates"));
    assertThat(rows(house.anna, QuestionFilter.OPEN.showing(QuestionFilter.Show.SETTLED)))
        .hasSize(1);
    var all = new QuestionFilter("", QuestionFilter.Show.ALL);
    assertThat(rows(house.anna, all)).hasSize(2);
    for (var words : List.of("INSURES", house.card(house.anna, id).number())) {
      assertThat(rows(house.anna, all.saying(words))).as(words).hasSize(1);
    }
    for (var words : List.of("%", "_", "'", "\\", "\u0414\ud83c\udf7a")) {
      assertThat(rows(house.anna, all.saying(words))).as(words).isEmpty();
    }
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    var question = ask(house.signed("8000", 30), "Who insures the goods?");
    var way = propose(question, 0, "We do");

    assertThatThrownBy(() -> house.does(house.anna, () -> questions.agree(way, 0, "")))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> propose(question, 0, "They do"))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void ofTwoWaysThatAreAgreedAtOnceOneIs() throws InterruptedException {
    for (var round = 0; round < 4; round++) {
      var id = house.signed("8000", 30);
      var question = ask(id, "Who insures the goods?");
      var ways = List.of(propose(question, 0, "We do"), propose(question, 1, "They do"));

      var won =
          won(2, number -> house.does(house.anna, () -> questions.agree(ways.get(number), 2, "")));

      assertThat(won).isOne();
      assertThat(only(house.anna, id).ways())
          .filteredOn(way -> way.state() == WayState.AGREED)
          .hasSize(1);
    }
  }

  @Test
  void aQuestionAboutWhatWasGivenUpStaysToBeRead() {
    var id = house.drafted("100", 30);
    ask(id, "Who insures the goods?");
    house.does(house.anna, () -> contracts.giveUp(id));

    assertThat(house.as(house.anna, () -> list.of(id))).hasSize(1);
  }

  private interface Act {
    void by(int number);
  }

  private static int won(int many, Act act) throws InterruptedException {
    var won = new AtomicInteger();
    var start = new CountDownLatch(1);
    var threads =
        IntStream.range(0, many)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                start.await();
                                act.by(number);
                                won.incrementAndGet();
                              } catch (Refusal | NotFound | ConcurrencyFailureException late) {
                                assertThat(late).isNotNull();
                              } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
    return won.get();
  }

  private QuestionId ask(ContractId id, String what) {
    return house.as(house.anna, () -> questions.ask(id, details(what)));
  }

  private QuestionDetails details(String what) {
    return new QuestionDetails(
        what, "Delivery", Side.THEIRS, "Mr Horn", house.today(), QuestionOrigin.ARISEN);
  }

  private WayDetails way(String what) {
    return new WayDetails(what, Side.OURS, house.today());
  }

  private WayId propose(QuestionId question, long version, String what) {
    return house.as(house.anna, () -> questions.propose(question, version, way(what)));
  }

  /** From its first version to its third. */
  private void settle(QuestionId question) {
    var way = propose(question, 0, "We do");
    house.does(house.anna, () -> questions.agree(way, 1, ""));
  }

  private AskedQuestion only(EmployeeId who, ContractId id) {
    var all = house.as(who, () -> list.of(id));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<QuestionRow> rows(EmployeeId who, QuestionFilter filter) {
    return house.as(who, () -> list.rows(filter, PageRequest.of(0, 50)));
  }

  private String exported(EmployeeId who) {
    var written = new ByteArrayOutputStream();
    house.does(who, () -> export.write(Format.CSV, QuestionFilter.OPEN, written));
    return written.toString(StandardCharsets.UTF_8);
  }
}
