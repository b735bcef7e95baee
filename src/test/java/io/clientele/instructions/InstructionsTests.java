package io.clientele.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.instructions.InstructionFilter.Show;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.AbsenceDetails;
import io.clientele.people.Absences;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("I7")
class InstructionsTests {

  @Autowired private BeanFactory portal;
  @Autowired private Instructions instructions;
  @Autowired private InstructionDrafts drafts;
  @Autowired private Outcomes outcomes;
  @Autowired private Comments comments;
  @Autowired private Absences absences;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private PapersHouse house;

  @BeforeEach
  void found() {
    house = new PapersHouse(portal);
  }

  @Test
  void areTheirAuthorsAloneUntilTheyArePublished() {
    var id = house.draft(house.helena, InstructionKind.INSTRUCTION, house.rule());

    assertThat(titles(house.helena)).containsExactly("Discounts");
    assertThat(titles(house.anna)).isEmpty();
    assertThat(titles(house.diana)).isEmpty();
    assertThatThrownBy(() -> house.card(house.diana, id)).isInstanceOf(NotFound.class);

    house.publish(house.helena, id);

    assertThat(titles(house.anna)).containsExactly("Discounts");
    assertThat(titles(house.boris)).as("works in a department below").hasSize(1);
    assertThat(titles(house.carla)).isEmpty();
    assertThat(titles(house.ivo)).as("heads another department").isEmpty();
    assertThat(titles(house.diana)).as("is above all").hasSize(1);
    assertThat(house.card(house.helena, id).row().waiting()).as("is no manager").isFalse();
    assertThat(house.card(house.anna, id).row().waiting()).isTrue();
    assertThat(told(house.anna)).singleElement().asString().contains("Discounts", "Helena Nagy");
    assertThat(told(house.helena)).isEmpty();
  }

  @Test
  void areWrittenByHeadsForWhomTheyHeadAndByTheDirectorForAll() {
    assertThatThrownBy(() -> house.draft(house.helena, kind(), of(Set.of())))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.draft(house.helena, kind(), of(Set.of(house.retail))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> house.draft(house.helena, kind(), of(Set.of(house.export, house.management))))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.draft(house.anna, kind(), of(Set.of(house.wholesale))))
        .isInstanceOf(NotFound.class);

    assertThat(house.draft(house.helena, kind(), of(Set.of(house.export)))).isNotNull();
    var forAll = house.draft(house.diana, kind(), of(Set.of()));
    run(house.diana, () -> drafts.discard(forAll, 0));
  }

  @Test
  void areWrittenByWhoeverStandsInAndStayTheAbsentHeads() {
    var today = absences.today();
    run(
        house.diana,
        () ->
            absences.record(
                new AbsenceDetails(
                    house.helena, house.carla, today, today.plusDays(3), "Holiday", "7")));

    var id = house.published(house.carla, kind(), house.rule());

    assertThat(house.card(house.helena, id).row().written()).isTrue();
    assertThat(house.card(house.anna, id).published().getFirst().publishedBy())
        .isEqualTo("Carla Rossi for Helena Nagy");
  }

  @Test
  void refuseWhatCannotBe() {
    assertThatThrownBy(() -> house.draft(house.helena, kind(), named(" \n ", "Text")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.draft(house.helena, kind(), named("x".repeat(201), "Text")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.draft(house.helena, kind(), named("Long", "x".repeat(20_001))))
        .isInstanceOf(Refusal.class);
    refusesToPublish(named("Empty", "  "));
    refusesToPublish(named("Picture", "![Logo](https://house.example/logo.png)"));
    refusesToPublish(due(null));
    refusesToPublish(due(house.today().minusDays(1)));
    refusesToPublish(due(house.today().plusYears(3)));
  }

  private void refusesToPublish(InstructionDetails details) {
    var id = house.draft(house.helena, kind(), details);

    assertThatThrownBy(() -> house.publish(house.helena, id)).isInstanceOf(Refusal.class);
    assertThat(house.card(house.helena, id).row().isPublished()).isFalse();
  }

  @Test
  void showNothingThatCouldRunInTheBrowser() {
    var id =
        house.published(
            house.helena,
            kind(),
            named("<b>Bold</b>", "<script>alert(1)</script> <img src=x onerror=alert(1)>"));

    var shown = house.card(house.anna, id).published().getFirst().details().rendered().html();

    assertThat(shown).doesNotContain("<script", "<img");
  }

  @Test
  void loseNobodysChange() {
    var id = house.draft(house.helena, kind(), house.rule());
    run(house.helena, () -> drafts.revise(id, 0, named("Rebates", "One")));

    assertThatThrownBy(() -> run(house.helena, () -> drafts.revise(id, 0, named("Two", "Two"))))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict ->
                assertThat(conflict.current(InstructionDetails.class).title())
                    .isEqualTo("Rebates"));
    assertThatThrownBy(() -> run(house.helena, () -> drafts.publish(id, 0)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(house.draft(house.helena, id).details().title()).isEqualTo("Rebates");
  }

  @Test
  void freezeWhatIsPublished() {
    var id = house.published(house.helena, kind(), house.rule());
    var frozen = house.card(house.anna, id).published().getFirst();

    assertThat(frozen.number()).isEqualTo(1);
    assertThat(frozen.hash())
        .as("sha256sum of title, line end and text")
        .isEqualTo("7f5750b4e36b183fd34709f5e0d82638b79b3ff921aaa35d790470ea4f9ef90d");
    assertThatThrownBy(() -> run(house.helena, () -> drafts.revise(id, 0, named("New", "New"))))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThatThrownBy(() -> run(house.helena, () -> drafts.discard(id, 0)))
        .isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(house.card(house.anna, id).published().getFirst()).isEqualTo(frozen);
  }

  @Test
  void askAgainWithANewVersionAndKeepTheFormerOnesSignatures() {
    var id = house.published(house.helena, kind(), house.rule());
    house.sign(house.anna, id, 1);
    assertThat(house.card(house.anna, id).row().waiting()).isFalse();

    house.renew(house.helena, id, "Up to 3 %.");

    var card = house.card(house.anna, id);
    assertThat(card.row().waiting()).isTrue();
    assertThat(card.published()).extracting(InstructionVersion::number).containsExactly(2, 1);
    assertThat(house.card(house.helena, id).row().tally()).isEqualTo(new Tally(0, 2));
    assertThat(told(house.anna)).hasSize(2);
    assertThatThrownBy(() -> house.sign(house.boris, id, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("newer");
  }

  @Test
  void concernWhoeverIsInTheHouseNow() {
    var id = house.published(house.helena, kind(), house.rule());
    assertThat(house.card(house.helena, id).row().tally()).isEqualTo(new Tally(0, 2));

    var late = house.staff.hire("Late Comer", house.export, Role.ACCOUNT_MANAGER);
    assertThat(house.card(late, id).row().waiting()).isTrue();
    assertThat(house.card(house.helena, id).row().tally()).isEqualTo(new Tally(0, 3));

    write("update people_employee set disabled_at = utc_timestamp() where id = ?", house.boris);
    assertThat(house.card(house.helena, id).row().tally()).isEqualTo(new Tally(0, 2));
  }

  @Test
  void areReadOnByWhoSignedThemAndMovedAway() {
    var id = house.published(house.helena, kind(), house.rule());
    house.sign(house.anna, id, 1);
    move(house.anna, house.retail);
    move(house.boris, house.retail);

    assertThat(house.card(house.anna, id).row().waiting()).isFalse();
    assertThatThrownBy(() -> house.card(house.boris, id)).isInstanceOf(NotFound.class);

    house.renew(house.helena, id, "Up to 3 %.");

    var card = house.card(house.anna, id);
    assertThat(card.row().waiting()).isFalse();
    assertThat(card.published())
        .as("only what she signed")
        .extracting(InstructionVersion::number)
        .containsExactly(1);
  }

  @Test
  @Duty("I4")
  void tellWhoMovedAwayNothingOfNewerVersions() {
    var id = house.published(house.helena, InstructionKind.DECISION, house.rule());
    run(house.anna, () -> portal.getBean(Signatures.class).acknowledge(id, 1));
    move(house.anna, house.retail);
    run(house.helena, () -> drafts.renew(id));
    var draft = house.draft(house.helena, id).version();
    run(house.helena, () -> drafts.revise(id, draft, named("Rebates", "Up to 3 %.")));
    house.publish(house.helena, id);
    run(house.boris, () -> comments.say(id, 2, "3 % is too little."));

    var card = house.card(house.anna, id);
    assertThat(card.row().title()).isEqualTo("Discounts");
    assertThat(card.row().number()).isEqualTo(1);
    assertThat(card.row().doneAt()).isNotNull();
    assertThat(card.commentable()).isFalse();
    assertThat(titles(house.anna)).containsExactly("Discounts");
    assertThat(rows(house.anna, new InstructionFilter("rebates", Show.ALL))).isEmpty();
    assertThat(house.as(house.anna, () -> comments.of(id))).isEmpty();
    assertThat(house.card(house.boris, id).row().title()).isEqualTo("Rebates");
    assertThat(house.as(house.boris, () -> comments.of(id))).hasSize(1);
  }

  @Test
  void endWithAWordWhyAndAskNobodyAnyMore() {
    var id = house.published(house.helena, InstructionKind.DECISION, house.rule());
    assertThatThrownBy(() -> run(house.helena, () -> outcomes.end(id, Outcome.DECIDED, " ")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run(house.helena, () -> outcomes.end(id, Outcome.WITHDRAWN, "No")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(house.anna, () -> outcomes.end(id, Outcome.DROPPED, "No")))
        .isInstanceOf(NotFound.class);

    run(house.helena, () -> outcomes.end(id, Outcome.DECIDED, "Everybody agreed"));

    var card = house.card(house.anna, id);
    assertThat(card.row().outcome()).isEqualTo(Outcome.DECIDED);
    assertThat(card.outcomeWhy()).isEqualTo("Everybody agreed");
    assertThat(card.row().waiting()).isFalse();
    assertThat(house.card(house.helena, id).row().tally()).isEqualTo(new Tally(0, 0));
    assertThatThrownBy(() -> run(house.anna, () -> comments.say(id, 1, "But")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run(house.helena, () -> drafts.renew(id))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run(house.helena, () -> outcomes.end(id, Outcome.DROPPED, "No")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void areCommentedByWhoMayReadThem() {
    var id = house.published(house.helena, InstructionKind.DECISION, house.rule());
    run(house.anna, () -> comments.say(id, 1, " My clients will like it. "));
    run(house.diana, () -> comments.say(id, 1, "Mine too."));

    assertThat(house.as(house.boris, () -> comments.of(id)))
        .extracting(InstructionComment::authorName, InstructionComment::words)
        .containsExactly(
            tuple("Anna Weber", "My clients will like it."), tuple("Diana Cruz", "Mine too."));
    assertThatThrownBy(() -> run(house.carla, () -> comments.say(id, 1, "And me?")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.as(house.carla, () -> comments.of(id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> run(house.anna, () -> comments.say(id, 1, "  ")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> run(house.anna, () -> comments.say(id, 1, "x".repeat(2_001))))
        .isInstanceOf(Refusal.class);

    var rule = house.published(house.helena, InstructionKind.INSTRUCTION, house.rule());
    assertThatThrownBy(() -> run(house.anna, () -> comments.say(rule, 1, "No")))
        .as("an instruction is signed, not talked about")
        .isInstanceOf(Refusal.class);
  }

  @Test
  void areCommentedInTheVersionThatWasRead() {
    var id = house.published(house.helena, InstructionKind.DECISION, house.rule());
    house.renew(house.helena, id, "Up to 3 %.");

    assertThatThrownBy(() -> run(house.anna, () -> comments.say(id, 1, "5 % is too much.")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("newer version");
    run(house.anna, () -> comments.say(id, 2, "3 % will do."));

    assertThat(house.as(house.boris, () -> comments.of(id)))
        .extracting(InstructionComment::number, InstructionComment::words)
        .containsExactly(tuple(2, "3 % will do."));
  }

  @Test
  void areFoundByTheirWordsAndByWhoseTurnItIs() {
    house.published(house.helena, kind(), house.rule());
    var signed = house.published(house.helena, kind(), named("Holidays", "In August."));
    house.sign(house.anna, signed, 1);
    house.draft(house.helena, kind(), named("In the making", "Text"));

    assertThat(titles(house.anna)).as("what waits first").containsExactly("Discounts", "Holidays");
    assertThat(rows(house.anna, new InstructionFilter("", Show.WAITING)))
        .extracting(InstructionRow::title)
        .containsExactly("Discounts");
    assertThat(rows(house.anna, new InstructionFilter("holi", Show.ALL))).hasSize(1);
    assertThat(rows(house.anna, new InstructionFilter("%", Show.ALL))).isEmpty();
    assertThat(rows(house.helena, new InstructionFilter("", Show.WRITTEN))).hasSize(3);
    assertThat(rows(house.diana, new InstructionFilter("making", Show.ALL))).isEmpty();
  }

  @Test
  @Duty("I4")
  void writeDownWhoWasTurnedAway() {
    var id = house.published(house.helena, kind(), house.rule());
    assertThatThrownBy(() -> house.card(house.carla, id)).isInstanceOf(NotFound.class);

    assertThat(journal(id)).contains("denied.READ", "instruction.create", "instruction.publish");
  }

  private List<String> journal(InstructionId id) {
    return jdbc.sql(
            """
            select action from journal_entry
            where subject_type = 'instruction' and subject_id = :id order by id
            """)
        .param("id", id.value())
        .query(String.class)
        .list();
  }

  private void write(String update, EmployeeId who) {
    transaction.executeWithoutResult(status -> jdbc.sql(update).param(who.value()).update());
  }

  private void move(EmployeeId who, DepartmentId to) {
    write("update people_employee set department_id = " + to.value() + " where id = ?", who);
  }

  private static InstructionKind kind() {
    return InstructionKind.INSTRUCTION;
  }

  private InstructionDetails of(Set<DepartmentId> departments) {
    return new InstructionDetails(
        "For some", "Text", departments, Set.of(), house.today().plusDays(3));
  }

  private InstructionDetails named(String title, String text) {
    var rule = house.rule();
    return new InstructionDetails(title, text, rule.departments(), rule.roles(), rule.due());
  }

  private InstructionDetails due(@Nullable LocalDate day) {
    var rule = house.rule();
    return new InstructionDetails("By a day", "Text", rule.departments(), rule.roles(), day);
  }

  private List<String> titles(EmployeeId who) {
    return rows(who, InstructionFilter.ALL).stream().map(InstructionRow::title).toList();
  }

  private List<InstructionRow> rows(EmployeeId who, InstructionFilter filter) {
    var own = List.of("Helena Nagy", "Ivo Dimitrov", "Diana Cruz");
    return house.as(who, () -> instructions.rows(filter, 0, 5_000)).stream()
        .filter(row -> own.contains(row.authorName()))
        .filter(row -> !who.equals(house.diana) || isOurs(row.id()))
        .toList();
  }

  /** The director reads those of all other tests too. */
  private boolean isOurs(InstructionId id) {
    return jdbc.sql(
            """
            select exists (select 1 from instructions_paper p join people_employee e
              on e.id = p.author_id where p.id = :id and e.department_id in (:own))
            """)
        .param("id", id.value())
        .param("own", List.of(house.wholesale.value(), house.retail.value()))
        .query(Boolean.class)
        .single();
  }

  private List<String> told(EmployeeId who) {
    return house.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 50))).stream()
        .map(NoticeRow::words)
        .toList();
  }

  private void run(EmployeeId who, Runnable act) {
    house.run(who, act);
  }
}
