package io.clientele.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.exports.Format;
import io.clientele.instructions.SignerFilter.Show;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.EmployeeId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("I7")
class SignaturesTests {

  @Autowired private BeanFactory portal;
  @Autowired private Instructions instructions;
  @Autowired private InstructionDrafts drafts;
  @Autowired private Outcomes outcomes;
  @Autowired private Signatures signatures;
  @Autowired private Signers signers;
  @Autowired private Absences absences;
  @Autowired private JdbcClient jdbc;

  private PapersHouse house;
  private InstructionId rule;

  @BeforeEach
  void publish() {
    house = new PapersHouse(portal);
    rule = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
  }

  @Test
  void keepWhoSignedWhatAndWhen() {
    house.sign(house.anna, rule, 1);

    assertThat(hashes()).containsExactly(hash());
    assertThat(rows(Show.DONE)).extracting(SignerRow::name).containsExactly("Anna Weber");
    assertThat(rows(Show.DONE).getFirst().doneAt()).isNotNull();
    assertThat(rows(Show.WAITING)).extracting(SignerRow::name).containsExactly("Boris Petrov");
    assertThat(acts(rule)).endsWith("instruction.sign");
  }

  @Test
  void needThePassword() {
    assertThatThrownBy(() -> sign(house.anna, "wrong"))
        .isInstanceOf(Refusal.class)
        .hasMessage("The password is wrong.");
    assertThatThrownBy(() -> sign(house.anna, "")).isInstanceOf(Refusal.class);
    assertThat(hashes()).isEmpty();

    sign(house.anna, PapersHouse.PASSWORD);

    assertThat(hashes()).hasSize(1);
  }

  @Test
  @Duty("I4")
  void writeDownThatSomebodyGuessed() {
    assertThatThrownBy(() -> sign(house.anna, "wrong")).isInstanceOf(Refusal.class);

    assertThat(
            jdbc.sql(
                    """
                    select action from journal_entry
                    where subject_type = 'employee' and subject_id = :id order by id desc limit 1
                    """)
                .param("id", house.anna.value())
                .query(String.class)
                .optional())
        .contains("password.failed");
  }

  @Test
  void makeWhoeverGuessesWait() {
    for (var guess = 0; guess < 5; guess++) {
      var word = "guess " + guess;
      assertThatThrownBy(() -> sign(house.anna, word)).hasMessage("The password is wrong.");
    }

    assertThatThrownBy(() -> sign(house.anna, PapersHouse.PASSWORD))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Too many attempts");
    assertThat(hashes()).isEmpty();
  }

  @Test
  void arePersonal() {
    var today = absences.today();
    house.run(
        house.diana,
        () ->
            absences.record(
                new AbsenceDetails(
                    house.anna, house.carla, today, today.plusDays(3), "Holiday", "7")));

    assertThat(house.card(house.carla, rule).row().waiting()).as("reads it for Anna").isFalse();
    assertThatThrownBy(() -> house.sign(house.carla, rule, 1)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.sign(house.helena, rule, 1))
        .as("is not asked")
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.sign(house.ivo, rule, 1)).isInstanceOf(NotFound.class);
    assertThat(hashes()).isEmpty();
  }

  @Test
  void areOneFromTwoWindowsAtOnce() throws Exception {
    var together = new CyclicBarrier(4);
    try (var windows = Executors.newFixedThreadPool(4)) {
      var pressed = new ArrayList<Callable<Object>>();
      for (var window = 0; window < 4; window++) {
        pressed.add(
            () -> {
              together.await();
              house.sign(house.anna, rule, 1);
              return true;
            });
      }
      for (var window : windows.invokeAll(pressed)) {
        assertThat(window.get()).isEqualTo(true);
      }
    }

    assertThat(hashes()).hasSize(1);
    assertThat(acts(rule)).containsOnlyOnce("instruction.sign");
  }

  @Test
  void areOfTheNewestVersionHoweverCloseTheyCome() throws Exception {
    house.run(house.helena, () -> drafts.renew(rule));
    var draft = house.draft(house.helena, rule);
    var was = house.rule();
    house.run(
        house.helena,
        () ->
            drafts.revise(
                rule,
                draft.version(),
                new InstructionDetails(
                    was.title(), "Up to 3 %.", was.departments(), was.roles(), was.due())));
    var together = new CyclicBarrier(2);
    try (var windows = Executors.newFixedThreadPool(2)) {
      var signing =
          windows.submit(
              () -> {
                together.await();
                house.sign(house.anna, rule, 1);
                return true;
              });
      var publishing =
          windows.submit(
              () -> {
                together.await();
                house.publish(house.helena, rule);
                return true;
              });
      publishing.get();
      try {
        signing.get();
      } catch (java.util.concurrent.ExecutionException late) {
        assertThat(late.getCause()).isInstanceOf(Refusal.class);
      }
    }

    var acts = acts(rule);
    assertThat(acts).contains("instruction.publish");
    assertThat(acts.indexOf("instruction.sign"))
        .isLessThan(acts.lastIndexOf("instruction.publish"));
    assertThat(house.card(house.anna, rule).row().waiting()).isTrue();
  }

  @Test
  void areNotAskedForWhatHasEndedOrWasNeverPublished() {
    var draft = house.draft(house.helena, InstructionKind.INSTRUCTION, house.rule());
    assertThatThrownBy(() -> house.sign(house.anna, draft, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.sign(house.helena, draft, 1)).isInstanceOf(Refusal.class);

    house.run(house.helena, () -> outcomes.end(rule, Outcome.WITHDRAWN, "Too strict"));

    assertThatThrownBy(() -> house.sign(house.anna, rule, 1)).isInstanceOf(Refusal.class);
  }

  @Test
  void areAcknowledgementsOfDraftDecisions() {
    var decision = house.published(house.helena, InstructionKind.DECISION, house.rule());
    assertThatThrownBy(() -> house.sign(house.anna, decision, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.run(house.anna, () -> signatures.acknowledge(rule, 1)))
        .as("an instruction needs the password")
        .isInstanceOf(NotFound.class);

    house.run(house.anna, () -> signatures.acknowledge(decision, 1));

    assertThat(house.card(house.anna, decision).row().doneAt()).isNotNull();
    assertThat(house.card(house.helena, decision).row().tally()).isEqualTo(new Tally(1, 1));
  }

  @Test
  void tellWhenSomebodyOpenedItFirst() {
    house.run(house.anna, () -> instructions.opened(rule, 1));
    var first = rows(Show.ALL).getFirst().readAt();
    house.run(house.anna, () -> instructions.opened(rule, 1));
    house.run(house.helena, () -> instructions.opened(rule, 1));

    assertThat(first).isNotNull();
    assertThat(rows(Show.ALL)).hasSize(2);
    assertThat(rows(Show.ALL).getFirst().readAt()).isEqualTo(first);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from instructions_reading r
                    join instructions_version v on v.id = r.version_id where v.paper_id = :id
                    """)
                .param("id", rule.value())
                .query(Long.class)
                .single())
        .as("only of whom it concerns")
        .isEqualTo(1);
  }

  @Test
  @Duty("I4")
  void areForTheAuthorAndTheHeadsAboveToKnow() {
    house.sign(house.anna, rule, 1);

    assertThat(house.as(house.diana, () -> all(rule))).hasSize(2);
    assertThatThrownBy(() -> house.as(house.anna, () -> all(rule))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.as(house.ivo, () -> all(rule))).isInstanceOf(NotFound.class);
    assertThat(house.card(house.anna, rule).row().tally()).isNull();
    assertThatThrownBy(() -> house.as(house.anna, () -> file(rule))).isInstanceOf(NotFound.class);

    assertThat(house.as(house.helena, () -> file(rule)))
        .contains("\"Boris Petrov\",\"Export\",\"\",\"\"")
        .containsPattern(
            "\"Anna Weber\",\"Wholesale\",\"\",\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\"");
    assertThat(acts(rule)).endsWith("instruction.export");
  }

  @Test
  void stayWithTheirVersion() {
    house.sign(house.anna, rule, 1);
    house.renew(house.helena, rule, "Up to 3 %.");
    house.sign(house.boris, rule, 2);

    assertThat(rows(1, Show.ALL)).extracting(SignerRow::name).containsExactly("Anna Weber");
    assertThat(rows(2, Show.DONE)).extracting(SignerRow::name).containsExactly("Boris Petrov");
    assertThat(rows(2, Show.WAITING)).extracting(SignerRow::name).containsExactly("Anna Weber");
  }

  private void sign(EmployeeId who, String password) {
    house.run(who, () -> signatures.sign(rule, 1, password));
  }

  private List<SignerRow> rows(Show show) {
    return rows(1, show);
  }

  private List<SignerRow> rows(int version, Show show) {
    return house.as(
        house.helena, () -> signers.rows(rule, version, new SignerFilter("", show), 0, 50));
  }

  private List<SignerRow> all(InstructionId id) {
    return signers.rows(id, 1, new SignerFilter("", Show.ALL), 0, 50);
  }

  private String file(InstructionId id) {
    var target = new ByteArrayOutputStream();
    signers.write(Format.CSV, id, 1, new SignerFilter("", Show.ALL), target);
    return target.toString(StandardCharsets.UTF_8);
  }

  private String hash() {
    return house.rule().hash();
  }

  private List<String> hashes() {
    return jdbc.sql(
            """
            select s.hash from instructions_signature s
            join instructions_version v on v.id = s.version_id where v.paper_id = :id
            """)
        .param("id", rule.value())
        .query(String.class)
        .list();
  }

  private List<String> acts(InstructionId id) {
    return jdbc.sql(
            """
            select action from journal_entry
            where subject_type = 'instruction' and subject_id = :id order by id
            """)
        .param("id", id.value())
        .query(String.class)
        .list();
  }
}
