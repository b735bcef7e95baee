package io.clientele.attachments;

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
import io.clientele.documents.Documents;
import io.clientele.journal.Journal;
import io.clientele.journal.JournalRow;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AttachmentsTests {

  private static final byte[] WORDS = "Prices 2026".getBytes(StandardCharsets.UTF_8);

  @Autowired private Attachments attachments;
  @Autowired private Clients clients;
  @Autowired private ClientHistory history;
  @Autowired private Journal journal;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private EmployeeId anna;
  private EmployeeId boris;
  private EmployeeId felix;
  private ClientId client;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    anna = staff.hire("Anna Weber", wholesale, Role.ACCOUNT_MANAGER);
    boris = staff.hire("Boris Petrov", wholesale, Role.ACCOUNT_MANAGER);
    felix = staff.hire("Felix Bauer", staff.department("Finance"), Role.FINANCE);
    client = as(anna, () -> clients.create(ClientFixtures.named("Ernst Handel")));
  }

  @Test
  @Duty("A8")
  void keepAFileAndTellWhoPutItThere() {
    var id = add("../etc/prices.txt", WORDS);

    assertThat(files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("prices.txt");
              assertThat(file.size()).isEqualTo(WORDS.length);
              assertThat(file.by()).isEqualTo("Anna Weber");
            });
    assertThat(as(anna, () -> attachments.read(id)).content()).isEqualTo(WORDS);
    assertThat(acts()).startsWith("client.file-read", "client.file-add");
    assertThat(as(anna, () -> history.newest(client, 20)))
        .extracting(ClientHistory.Line::field, ClientHistory.Line::after)
        .contains(tuple("File", "prices.txt"));
  }

  @Test
  @Duty("I4")
  void areForThoseWhoReadTheCard() {
    var id = add("prices.txt", WORDS);

    for (var other : List.of(boris, felix)) {
      assertThatThrownBy(() -> as(other, () -> attachments.read(id))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> attachments.of(client)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> attachments.remove(id)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> as(other, () -> attachments.add(client, "a.txt", WORDS)))
          .isInstanceOf(NotFound.class);
    }
    assertThat(files()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "drawing.svg", "run.exe", "x.JS", "a.pdf.scr "})
  void refuseWhatRunsByItsName(String name) {
    assertThatThrownBy(() -> add(name, WORDS)).isInstanceOf(Refusal.class);
  }

  @Test
  void refuseWhatIsEmptyTooLargeOrAProgramInDisguise() {
    assertThatThrownBy(() -> add("a.txt", new byte[0])).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> add("a.txt", new byte[Attachments.LARGEST + 1]))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> add("a.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(Refusal.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void letGoOfTheBytesWhenAFileIsRemoved() {
    var unique = ("only here " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    var id = add("once.txt", unique);
    var sha = Documents.sha256(unique);

    as(anna, () -> attachments.remove(id));

    assertThat(files()).isEmpty();
    assertThatThrownBy(() -> as(anna, () -> attachments.read(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(anna, () -> attachments.remove(id))).isInstanceOf(NotFound.class);
    assertThat(
            jdbc.sql("select count(*) from documents_content where sha256 = :sha")
                .param("sha", sha)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private AttachmentId add(String name, byte[] content) {
    return as(anna, () -> attachments.add(client, name, content));
  }

  private List<Attachment> files() {
    return as(anna, () -> attachments.of(client));
  }

  private List<String> acts() {
    return journal.of(new Subject("client", client.value(), ""), 10).stream()
        .map(JournalRow::action)
        .toList();
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
