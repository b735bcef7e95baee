package io.clientele.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Duty("E1")
class ContractTemplatesTests {

  @Autowired private ContractTemplates templates;
  @Autowired private TemplateDrafts drafts;
  @Autowired private Viewers viewers;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private Staff staff;
  private DepartmentId house;
  private EmployeeId vera;
  private EmployeeId anna;
  private String mark;

  @BeforeEach
  void hire() {
    staff = new Staff(jdbc, transaction);
    house = staff.department("Legal");
    vera = staff.hire("Vera Lang", house, Role.LAWYER);
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    mark = "t" + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void offersWhatIsPublishedAndKeepsEachVersionAsItWas() {
    var id = create(mark);
    assertThat(offered()).isEmpty();
    assertThatThrownBy(() -> as(anna, () -> templates.text(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> templates.card(id))).isInstanceOf(NotFound.class);

    add(id, "Payment", "Within 30 days.");
    assertThat(publish(id)).isEqualTo(1);
    add(id, "Delivery", "{{contract.delivery}}");
    assertThat(as(anna, () -> templates.text(id)).clauses())
        .as("a draft holds for nobody")
        .hasSize(1);
    assertThat(as(anna, () -> templates.card(id)).isDraft()).isFalse();
    assertThat(publish(id)).isEqualTo(2);

    assertThat(offered()).singleElement().extracting(TemplateRow::number).isEqualTo(2L);
    assertThat(as(anna, () -> templates.text(id)).clauses())
        .extracting(TemplateClause::key)
        .containsExactly("payment", "delivery");
    assertThat(as(anna, () -> templates.text(id, 1)).clauses()).hasSize(1);
    assertThat(as(anna, () -> templates.versions(id)))
        .extracting(TemplateVersion::number, TemplateVersion::by)
        .containsExactly(tuple(2L, "Vera Lang"), tuple(1L, "Vera Lang"));
    assertThatThrownBy(() -> as(anna, () -> templates.text(id, 3))).isInstanceOf(NotFound.class);
  }

  @Test
  void readsForWhoeverDraftsAndWritesForLawyersAndTheAdministrator() {
    var id = published();
    for (var role : Role.values()) {
      var one = staff.hire("Somebody", house, role);
      var reads = role.ordinal() <= Role.DIRECTOR.ordinal();
      var writes = role == Role.LAWYER || role == Role.ADMINISTRATOR;
      if (reads || writes) {
        assertThat(as(one, () -> templates.text(id)).clauses()).as("%s", role).hasSize(1);
        assertThat(as(one, () -> templates.card(id)).changeable()).as("%s", role).isEqualTo(writes);
      } else {
        assertThatThrownBy(() -> as(one, templates::offered)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> templates.text(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> templates.text(id, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> templates.card(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> templates.card(id, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> templates.versions(id)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, templates::languages)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(one, () -> rows(TemplateFilter.ALL)))
            .isInstanceOf(NotFound.class);
      }
      if (!writes) {
        refusesEveryAct(one, id);
      }
    }
    assertThat(templates.printed(id, 1).clauses())
        .singleElement()
        .extracting(TemplateClause::fallback)
        .isEqualTo("");
  }

  private void refusesEveryAct(EmployeeId one, TemplateId id) {
    var clause = as(vera, () -> templates.text(id)).clauses().getFirst();
    var seen = version(id);
    var acts =
        List.<Runnable>of(
            () -> drafts.create(details(mark), null),
            () -> drafts.create(details(mark), id),
            () -> drafts.revise(id, seen, details("Other")),
            () -> drafts.title(id, seen, "Other"),
            () -> drafts.add(id, 0, clause),
            () -> drafts.copy(id, id, List.of("payment")),
            () -> drafts.revise(id, seen, clause),
            () -> drafts.move(id, seen, clause, 1),
            () -> drafts.remove(id, seen, clause),
            () -> drafts.discard(id, seen),
            () -> drafts.publish(id, seen, ""),
            () -> drafts.retire(id, seen),
            () -> drafts.restore(id, seen));
    for (var act : acts) {
      assertThatThrownBy(() -> viewers.runAs(one, act)).isInstanceOf(NotFound.class);
    }
    assertThat(version(id)).isEqualTo(seen);
  }

  @Test
  void tellsNobodyElseOfADraft() {
    var id = published();
    var before = as(anna, () -> templates.card(id)).changedAt();
    add(id, "Delivery", "By sea.");

    assertThat(as(anna, () -> templates.card(id)).changedAt()).isEqualTo(before);
    assertThat(as(vera, () -> templates.card(id)).changedAt()).isAfter(before);

    assertThat(as(vera, () -> rows(filter(mark))))
        .singleElement()
        .extracting(TemplateRow::draft)
        .isEqualTo(true);
    assertThat(as(anna, () -> rows(filter(mark))))
        .singleElement()
        .extracting(TemplateRow::draft)
        .isEqualTo(false);
    create(mark + " first draft");
    assertThat(as(vera, () -> rows(filter(mark)))).hasSize(2);
    assertThat(as(anna, () -> rows(filter(mark)))).hasSize(1);
  }

  @Test
  void refusesToPublishAnUnknownFieldAndSaysWhere() {
    var id = create(mark);
    refusesToPublish(id, "A template without clauses");
    add(id, "Parties", "{{client.name}} and {{client.nmae}}");
    refusesToPublish(id, "Clause 1, “Parties”: There is no field “client.nmae”");
    revise(id, "parties", "{{client.name}}");
    publish(id);
    refusesToPublish(id, "Nothing has changed since the last version.");
    revise(id, "parties", "{{client.name}}!");
    revise(id, "parties", "{{client.name}}");
    assertThat(as(vera, () -> templates.card(id)).isDraft())
        .as("what reads as before is no draft")
        .isFalse();
  }

  private void refusesToPublish(TemplateId id, String why) {
    assertThatThrownBy(() -> publish(id)).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  @Test
  void letsNobodyWriteOverWhatTheyDidNotRead() {
    var id = published();
    var seen = version(id);
    var clause = as(vera, () -> templates.text(id)).clauses().getFirst();
    revise(id, "payment", "Within 14 days.");

    var acts =
        List.<Runnable>of(
            () -> drafts.revise(id, seen, details("Other")),
            () -> drafts.title(id, seen, "Other"),
            () -> drafts.move(id, seen, clause, 1),
            () -> drafts.remove(id, seen, clause),
            () -> drafts.discard(id, seen),
            () -> drafts.publish(id, seen, ""),
            () -> drafts.retire(id, seen));
    for (var act : acts) {
      assertThatThrownBy(() -> viewers.runAs(vera, act))
          .isInstanceOf(OptimisticLockingFailureException.class);
    }
    assertThatThrownBy(() -> viewers.runAs(vera, () -> drafts.revise(id, seen, clause)))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.current(TemplateClause.class).standard())
                  .isEqualTo("Within 14 days.");
              assertThat(conflict.by()).isEqualTo("Vera Lang");
              assertThat(conflict.version()).isEqualTo(version(id));
            });
    viewers.runAs(vera, () -> drafts.remove(id, version(id), clause));
    assertThatThrownBy(() -> viewers.runAs(vera, () -> drafts.revise(id, seen, clause)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Somebody removed the clause “Payment”");
  }

  @Test
  void putsARemovedClauseBackThoughOthersWentOn() {
    var id = published();
    var clause = as(vera, () -> templates.text(id)).clauses().getFirst();
    viewers.runAs(vera, () -> drafts.remove(id, version(id), clause));
    add(id, "Delivery", "By sea.");

    viewers.runAs(vera, () -> drafts.add(id, 0, clause));

    assertThat(as(vera, () -> templates.card(id)).text().clauses())
        .extracting(TemplateClause::key)
        .containsExactly("payment", "delivery");
  }

  @Test
  void copiesClausesOfAnotherTemplateWithAllTheirWordings() {
    var from = published();
    add(from, "Delivery", "By sea.");
    var id = create(mark + " other");

    viewers.runAs(vera, () -> drafts.copy(id, from, List.of("payment", "no such")));
    viewers.runAs(vera, () -> drafts.copy(id, from, List.of("payment")));

    assertThat(as(vera, () -> templates.card(id)).text().clauses())
        .extracting(TemplateClause::key, TemplateClause::fallback)
        .containsExactly(tuple("payment", "60 at most"), tuple("payment-2", "60 at most"));
  }

  @Test
  void ofManyWhoPublishAtOnceOneDoes() throws Exception {
    var id = published();
    add(id, "Delivery", "By sea.");
    var seen = version(id);
    var done = new AtomicInteger();
    var late = new AtomicInteger();
    var start = new CyclicBarrier(8);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var tries =
          threads.invokeAll(
              Collections.nCopies(
                  8,
                  (Callable<@Nullable Void>)
                      () -> {
                        start.await();
                        try {
                          viewers.runAs(vera, () -> drafts.publish(id, seen, ""));
                          done.incrementAndGet();
                        } catch (OptimisticLockingFailureException tooLate) {
                          late.incrementAndGet();
                        }
                        return null;
                      }));
      for (var one : tries) {
        one.get();
      }
    }

    assertThat(done).hasValue(1);
    assertThat(late).hasValue(7);
    assertThat(as(vera, () -> templates.versions(id))).hasSize(2);
    assertThat(as(vera, () -> templates.text(id)).number()).isEqualTo(2);
  }

  @Test
  void isOfferedNoMoreWhenRetiredAndStaysReadable() {
    var id = published();
    viewers.runAs(vera, () -> drafts.retire(id, version(id)));

    assertThat(offered()).isEmpty();
    assertThat(as(anna, () -> templates.text(id)).clauses()).hasSize(1);
    assertThat(as(anna, () -> rows(filter(mark)))).isEmpty();
    assertThat(as(anna, () -> rows(new TemplateFilter(mark, null, "", true)))).hasSize(1);
    assertThatThrownBy(() -> add(id, "More", "Words")).isInstanceOf(Refusal.class);
    viewers.runAs(vera, () -> drafts.restore(id, version(id)));
    assertThat(offered()).hasSize(1);
  }

  @Test
  void goesBackToTheLastVersionWhenADraftIsDiscarded() {
    var id = create(mark);
    add(id, "Payment", "Within 30 days.");
    assertThatThrownBy(() -> viewers.runAs(vera, () -> drafts.discard(id, version(id))))
        .isInstanceOf(Refusal.class);
    publish(id);
    add(id, "Delivery", "By sea.");

    viewers.runAs(vera, () -> drafts.discard(id, version(id)));

    assertThat(as(vera, () -> templates.card(id)).text().clauses()).hasSize(1);
  }

  @Test
  void findsByNameKindAndLanguageWhateverIsTyped() {
    published();
    assertThat(as(anna, () -> rows(new TemplateFilter(mark, ContractKind.SUPPLY, "en", false))))
        .hasSize(1);
    assertThat(as(anna, () -> rows(new TemplateFilter(mark, ContractKind.AGENCY, "", false))))
        .isEmpty();
    assertThat(as(anna, () -> rows(new TemplateFilter(mark, null, "de", false)))).isEmpty();
    for (var hostile : List.of("%", "_", "\\", "' or 1=1 --", "\u0000")) {
      assertThat(as(anna, () -> rows(filter(mark + hostile)))).as(hostile).isEmpty();
    }
    assertThat(as(anna, templates::languages)).contains("en");
  }

  @Test
  void refusesDetailsThatCannotBe() {
    refuses(new TemplateDetails(" ", ContractKind.SUPPLY, "en", "GB"), "name");
    refuses(new TemplateDetails("x".repeat(201), ContractKind.SUPPLY, "en", "GB"), "Name");
    refuses(new TemplateDetails("A", ContractKind.SUPPLY, "xx'", "GB"), "language");
    refuses(new TemplateDetails("A", ContractKind.SUPPLY, "en", ""), "country");
  }

  private void refuses(TemplateDetails details, String why) {
    assertThatThrownBy(() -> viewers.runAs(vera, () -> drafts.create(details, null)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  @Test
  void writesEachActIntoTheJournal() {
    var id = published();
    var copy = as(vera, () -> drafts.create(details(mark + " copy"), id));

    assertThat(as(vera, () -> templates.card(copy)).text().clauses()).hasSize(1);
    assertThat(journal.of(new Subject("contract-template", id.value(), mark), 10))
        .extracting(JournalRow::action)
        .containsExactly(
            "template.publish", "template.clause-change", "template.clause-add", "template.create");
  }

  private TemplateId published() {
    var id = create(mark);
    add(id, "Payment", "Within 30 days.");
    viewers.runAs(
        vera,
        () ->
            drafts.revise(
                id,
                version(id),
                new TemplateClause(
                    "payment", "Payment", "Within 30 days.", List.of(), "60 at most", false)));
    publish(id);
    return id;
  }

  private TemplateId create(String name) {
    return as(vera, () -> drafts.create(details(name), null));
  }

  private void add(TemplateId id, String heading, String wording) {
    var clause = TemplateClause.written(heading, wording);
    viewers.runAs(vera, () -> drafts.add(id, 99, clause));
  }

  private void revise(TemplateId id, String key, String wording) {
    var text = as(vera, () -> templates.card(id)).text();
    var was = text.clause(key).orElseThrow();
    var clause =
        new TemplateClause(
            key, was.heading(), wording, was.alternatives(), was.fallback(), was.optional());
    viewers.runAs(vera, () -> drafts.revise(id, version(id), clause));
  }

  private long publish(TemplateId id) {
    return as(vera, () -> drafts.publish(id, version(id), "New"));
  }

  private long version(TemplateId id) {
    return as(vera, () -> templates.card(id)).version();
  }

  private List<TemplateRow> offered() {
    return as(anna, templates::offered).stream()
        .filter(row -> row.details().name().startsWith(mark))
        .toList();
  }

  private List<TemplateRow> rows(TemplateFilter filter) {
    return templates.rows(filter, PageRequest.of(0, 50));
  }

  private static TemplateFilter filter(String words) {
    return new TemplateFilter(words, null, "", false);
  }

  private static TemplateDetails details(String name) {
    return new TemplateDetails(name, ContractKind.SUPPLY, "en", "GB");
  }

  private <T> T as(EmployeeId who, Supplier<T> read) {
    var result = new AtomicReference<T>();
    viewers.runAs(who, () -> result.set(read.get()));
    return result.get();
  }
}
