package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.letters.LetterFilter.Folder;
import io.clientele.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@Duty("I4")
class LetterAccessTests extends LetterTest {

  @Autowired private Journal journal;
  @Autowired private LetterList list;

  @Test
  void refusesClientsOfOthersWhateverIdsAreForged() {
    var boris = writing.manager("Boris Petrov");
    var hidden = writing.client(boris, "Hidden");
    writing.willing(boris, hidden, "Hugo");
    writing.willing(anna, acme, "Eve");

    assertThatThrownBy(() -> writing.as(anna, () -> letters.begin(Set.of(hidden))))
        .isInstanceOf(NotFound.class);
    var letter = writing.as(anna, () -> letters.begin(Set.of(acme, hidden)));
    assertThatThrownBy(() -> writing.does(anna, () -> letters.addClients(letter, Set.of(hidden))))
        .isInstanceOf(NotFound.class);
    sql(
        "insert into letters_client (letter_id, client_id) values (?, ?)",
        letter.value(),
        hidden.value());
    assertThat(writing.as(anna, () -> sending.audience(letter)).addressees())
        .extracting(Addressee::clientName)
        .containsExactly("Acme");
  }

  @Test
  void leavesOutAClientThatWasTakenAwayMeanwhile() {
    var boris = writing.manager("Boris Petrov");
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    sql(
        """
        update people_scope s join clients_client c on c.scope_id = s.id
        set s.owner_id = ? where c.id = ?
        """,
        boris.value(),
        acme.value());

    assertThatThrownBy(() -> send(letter, 1)).isInstanceOf(Refusal.class);
    assertThat(mails(letter)).isEmpty();
  }

  @Test
  void showsADraftToNobodyElse() {
    var letter = draft("Hello", "Text", acme);
    var head = writing.hire("Helena Nagy", writing.department(), Role.DEPARTMENT_HEAD);

    assertThatThrownBy(() -> writing.as(head, () -> letters.draft(letter)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.as(head, () -> sending.audience(letter)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.does(head, () -> sending.send(letter, 1, 1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.as(head, () -> sent.letter(letter)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void keepsFinanceAwayFromLetters() {
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    send(letter, 1);
    var felix = writing.hire("Felix Bauer", writing.department(), Role.FINANCE);

    assertThatThrownBy(() -> writing.as(felix, () -> letters.begin(Set.of())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.as(felix, () -> sent.letter(letter)))
        .isInstanceOf(NotFound.class);
    assertThat(writing.as(felix, letters::mayWrite)).isFalse();
  }

  @Test
  void showsReadersOnlyTheRecipientsOfTheirClients() {
    var boris = writing.manager("Boris Petrov");
    var diana = writing.hire("Diana Cruz", writing.department(), Role.DIRECTOR);
    writing.willing(anna, acme, "Eve");
    var letter = draft("Hello", "Text", acme);
    send(letter, 1);

    var seen = writing.as(diana, () -> sent.letter(letter));

    assertThat(seen.mine()).isFalse();
    assertThat(seen.recipients()).hasSize(1);
    assertThatThrownBy(() -> writing.as(diana, () -> sent.progress(letter)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.as(boris, () -> sent.letter(letter)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I1")
  void letsASubstituteWriteAndNamesBothInTheJournal() {
    var boris = writing.manager("Boris Petrov");
    writing.willing(anna, acme, "Eve");
    sql(
        """
        insert into people_absence (version, absent_id, substitute_id, from_day, back_on, reason,
          order_number, state, proposed_by)
        values (0, ?, ?, '2000-01-01', '2100-01-01', 'Holiday', '1', 'APPOINTED', ?)
        """,
        anna.value(),
        boris.value(),
        anna.value());

    var letter = writing.as(boris, () -> letters.begin(Set.of(acme)));
    writing.does(boris, () -> letters.save(letter, 0, "Hello", "I am {{manager.name}}"));
    writing.does(boris, () -> sending.send(letter, 1, 1));

    var actor = journal.of(new Subject("letter", letter.value(), ""), 1).getFirst().actor();
    assertThat(actor.name()).isEqualTo("Boris Petrov");
    assertThat(actor.forName()).isEqualTo("Anna Weber");
    var recipient = writing.as(boris, () -> sent.letter(letter)).recipients().getFirst();
    assertThat(writing.as(boris, () -> sent.text(letter, recipient.id())).text())
        .isEqualTo("I am Boris Petrov");
    assertThat(writing.as(anna, () -> sent.letter(letter)).recipients()).hasSize(1);
  }

  @Test
  void bringsADiscardedDraftBack() {
    var letter = draft("Hello", "Text", acme);

    writing.does(anna, () -> letters.discard(letter));
    assertThat(subjects(Folder.DRAFTS)).isEmpty();
    assertThat(subjects(Folder.DISCARDED)).containsExactly("Hello");
    writing.does(anna, () -> letters.restore(letter));

    assertThat(subjects(Folder.DRAFTS)).containsExactly("Hello");
  }

  private List<String> subjects(Folder folder) {
    return writing
        .as(anna, () -> list.rows(new LetterFilter(folder, ""), PageRequest.of(0, 10)))
        .stream()
        .map(LetterRow::subject)
        .toList();
  }
}
