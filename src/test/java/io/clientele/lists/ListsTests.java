package io.clientele.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.Clients;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ListsTests {

  @Autowired private Lists lists;
  @Autowired private Clients clients;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId admin;
  private EmployeeId anna;
  private String mark;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var house = staff.department("House");
    admin = staff.hire("Administrator", house, Role.ADMINISTRATOR);
    anna = staff.hire("Anna Weber", house, Role.ACCOUNT_MANAGER);
    mark = Long.toString(System.nanoTime(), 36);
  }

  @Test
  @Duty("A2")
  void offersEntriesInTheOrderTheAdministratorGives() {
    var first = add(ListKind.INDUSTRY, "first " + mark);
    var second = add(ListKind.INDUSTRY, "second " + mark);

    as(admin, () -> lists.move(second, true));

    assertThat(lists.offered(ListKind.INDUSTRY))
        .containsSubsequence("second " + mark, "first " + mark);
    as(admin, () -> lists.move(second, false));
    assertThat(lists.offered(ListKind.INDUSTRY))
        .containsSubsequence("first " + mark, "second " + mark);
    assertThat(acts(first)).containsExactly("list.add");
    assertThat(acts(second)).containsExactly("list.move", "list.move", "list.add");
  }

  @Test
  void refusesWhatIsEmptyTooLongOrThereAlready() {
    add(ListKind.TAG, "Café " + mark);

    assertThatThrownBy(() -> add(ListKind.TAG, " \t ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> add(ListKind.TAG, "x".repeat(61))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> add(ListKind.TAG, "CAFE  " + mark)).isInstanceOf(Refusal.class);
    assertThat(add(ListKind.SOURCE, "Café " + mark)).isNotNull();
  }

  @Test
  void letsNobodyElseEdit() {
    var entry = add(ListKind.TAG, mark);

    assertThatThrownBy(() -> as(anna, () -> lists.rename(entry, "other")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> lists.remove(entry))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> lists.move(entry, true))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> lists.restore(entry))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> lists.add(ListKind.TAG, "other " + mark)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> lists.rows(ListKind.TAG))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(admin, () -> lists.remove(new ListEntryId(Long.MAX_VALUE))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void deletesWhatNobodyUsesAndRetiresTheRest() {
    var unused = add(ListKind.INDUSTRY, "unused " + mark);
    var used = add(ListKind.INDUSTRY, "used " + mark);
    client("used " + mark, List.of());

    as(admin, () -> lists.remove(unused));
    as(admin, () -> lists.remove(used));

    assertThat(rows(ListKind.INDUSTRY))
        .filteredOn(row -> row.name().endsWith(mark))
        .containsExactly(new ListRow(used, "used " + mark, 1, true));
    assertThat(lists.offered(ListKind.INDUSTRY)).doesNotContain("used " + mark);
    assertThatThrownBy(() -> add(ListKind.INDUSTRY, "used " + mark)).isInstanceOf(Refusal.class);

    as(admin, () -> lists.restore(used));
    assertThat(lists.offered(ListKind.INDUSTRY)).endsWith("used " + mark);
  }

  @Test
  void renamesOnEveryCardToo() {
    var industry = add(ListKind.INDUSTRY, "bakery " + mark);
    var tag = add(ListKind.TAG, "old " + mark);
    var id = client("bakery " + mark, List.of("a", "old " + mark, "b", "new " + mark, "c"));

    as(admin, () -> lists.rename(industry, "bakeries " + mark));
    as(admin, () -> lists.rename(tag, "new " + mark));

    var details = details(id);
    assertThat(details.industry()).isEqualTo("bakeries " + mark);
    assertThat(details.tags()).containsExactly("a", "b", "new " + mark, "c");
    assertThat(acts(tag)).containsExactly("list.rename", "list.add");
  }

  @Test
  void letsNobodyWhoEditsACardBringTheOldNameBackUnseen() {
    var industry = add(ListKind.INDUSTRY, "bakery " + mark);
    var id = client("bakery " + mark, List.of());
    var version = as(anna, () -> clients.card(id)).version();

    as(admin, () -> lists.rename(industry, "bakeries " + mark));

    assertThatThrownBy(
            () ->
                as(
                    anna,
                    () ->
                        clients.revise(
                            id, version, ClientFixtures.withNotes(details(id), "new note"))))
        .isInstanceOf(EditConflict.class);
  }

  private ListEntryId add(ListKind kind, String name) {
    return as(admin, () -> lists.add(kind, name));
  }

  private List<ListRow> rows(ListKind kind) {
    return as(admin, () -> lists.rows(kind));
  }

  private List<String> acts(ListEntryId id) {
    return journal.of(new Subject("list", id.value(), ""), 10).stream()
        .map(row -> row.action())
        .toList();
  }

  private ClientId client(String industry, List<String> tags) {
    var base = ClientFixtures.named("Client " + mark);
    var details =
        new ClientDetails(
            base.legalName(),
            "",
            "",
            "",
            "",
            base.addresses(),
            base.phones(),
            base.mails(),
            "",
            null,
            industry,
            tags,
            "");
    return as(anna, () -> clients.create(details));
  }

  private ClientDetails details(ClientId id) {
    return as(anna, () -> clients.card(id)).details();
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
