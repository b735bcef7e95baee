package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.Duty;
import io.clientele.Staff;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientFixtures;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.TimelineSource.Entry;
import io.clientele.contacts.ContactCard;
import io.clientele.contacts.ContactFixtures;
import io.clientele.contacts.PersonErasure;
import io.clientele.duplicates.MergeChoices.Side;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class MergesTests extends MergeHouse {

  @Autowired private ClientList list;
  @Autowired private PersonErasure erasure;

  @Test
  @Duty("A1")
  void makesTwoCardsOneWithAllThatHangsOnThem() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    hangOn(kept);
    hangOn(gone);
    var other = as(anna, () -> clients.card(gone)).details();

    merge(anna, kept, gone);

    var card = as(anna, () -> clients.card(kept));
    assertThat(card.details().phones()).hasSize(2).containsAll(other.phones());
    assertThat(card.details().mails()).hasSize(2).containsAll(other.mails());
    assertThat(card.details().tags()).hasSize(2).containsAll(other.tags());
    assertThat(card.details().notes()).contains(other.notes());
    assertThat(as(anna, () -> contacts.of(kept)))
        .extracting(contact -> contact.details().name(), ContactCard::isArchived)
        .containsExactlyInAnyOrder(
            tuple("Maria Anders", false),
            tuple("Maria Anders", true),
            tuple("Only " + kept.value(), false),
            tuple("Only " + gone.value(), false));
    assertThat(as(anna, () -> timeline.newest(kept, 50)))
        .extracting(Entry::detail)
        .contains("Note on " + kept.value(), "Note on " + gone.value());
    assertThat(lettersOf(kept)).isEqualTo(2);
    assertThat(as(anna, () -> clients.card(gone)).mergedInto()).isEqualTo(kept);
  }

  @Test
  @Duty("A1")
  void partsThemAgainByteByByte() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    hangOn(kept);
    hangOn(gone);
    grant(gone);
    var before = Tables.rows(jdbc, kept, gone);

    var merge = merge(anna, kept, gone);
    assertThat(Tables.rows(jdbc, kept, gone)).isNotEqualTo(before);
    undo(anna, merge);

    assertThat(Tables.rows(jdbc, kept, gone)).containsExactlyElementsOf(before);
  }

  @Test
  void partsSeveralMergesInTheReverseOrderByteByByte() {
    var kept = create(anna, card("Kammer"));
    var one = create(anna, card("Kammer"));
    var other = create(anna, card("Kammer"));
    for (var id : List.of(kept, one, other)) {
      hangOn(id);
    }
    var before = Tables.rows(jdbc, kept, one, other);
    var first = merge(anna, kept, one);
    var second = merge(anna, kept, other);

    assertThatThrownBy(() -> undo(anna, first))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Undo the merge with “Kammer” first");
    undo(anna, second);
    undo(anna, first);

    assertThat(Tables.rows(jdbc, kept, one, other)).containsExactlyElementsOf(before);
    assertThatThrownBy(() -> undo(anna, first)).isInstanceOf(Refusal.class);
  }

  @Test
  void keepsWhatWasChangedSinceTheMerge() {
    var details = card("Kammer");
    var kept = create(anna, details);
    var gone = create(anna, card("Kammer"));
    var goneBefore = Tables.rows(jdbc, gone);
    var merge = merge(anna, kept, gone);
    var united = as(anna, () -> clients.card(kept));
    does(
        anna,
        () ->
            clients.revise(
                kept,
                united.version(),
                ClientFixtures.withNotes(united.details(), "Written after the merge")));

    var stays = as(anna, () -> merges.undo(merge));

    assertThat(stays).containsExactly("Notes");
    assertThat(as(anna, () -> clients.card(kept)).details())
        .isEqualTo(ClientFixtures.withNotes(details, "Written after the merge"));
    assertThat(Tables.rows(jdbc, gone)).containsExactlyElementsOf(goneBefore);
  }

  @Test
  void leavesAPersonWhoCameAfterTheMergeOnTheCardThatStayed() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    hangOn(kept);
    hangOn(gone);
    var merge = merge(anna, kept, gone);
    as(anna, () -> contacts.add(kept, ContactFixtures.reachedBy("Late", "0170 1", "l@a.example")));

    undo(anna, merge);

    assertThat(names(kept))
        .containsExactlyInAnyOrder("Maria Anders", "Only " + kept.value(), "Late");
    assertThat(names(gone)).containsExactlyInAnyOrder("Maria Anders", "Only " + gone.value());
  }

  @Test
  @Duty("A1")
  void isFoundByTheNumbersOfTheCardThatLeadsToIt() {
    var kept = create(anna, card("Kammer"));
    var other = card("Kammer");
    var gone = create(anna, other);
    merge(anna, kept, gone);

    for (var words : List.of(other.number(), other.taxNumber(), other.legalName())) {
      assertThat(found(words)).containsExactly(kept);
    }
    assertThatThrownBy(() -> create(anna, ClientFixtures.numbered(card("New"), other.number())))
        .hasMessageContaining("owned by Anna Weber");
  }

  @Test
  void letsTheOneCardHaveTheOthersCustomerNumber() {
    var kept = create(anna, card("Kammer"));
    var other = card("Kammer");
    var gone = create(anna, other);
    var before = Tables.rows(jdbc, kept, gone);
    var merge =
        as(
            anna,
            () -> {
              var preview = merges.preview(kept, gone);
              var choices = preview.proposed().with(MergeField.NUMBER, Side.GONE);
              return merges.merge(preview.kept(), preview.gone(), choices);
            });
    assertThat(as(anna, () -> clients.card(kept)).details().number()).isEqualTo(other.number());

    undo(anna, merge);

    assertThat(Tables.rows(jdbc, kept, gone)).containsExactlyElementsOf(before);
  }

  @Test
  void neverForgetsABlacklist() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    does(anna, () -> clients.become(gone, ClientStatus.BLACKLISTED, "Never paid"));

    does(
        anna,
        () -> {
          var preview = merges.preview(kept, gone);
          var choices = preview.proposed().with(MergeField.STATUS, Side.KEPT);
          merges.merge(preview.kept(), preview.gone(), choices);
        });

    var card = as(anna, () -> clients.card(kept));
    assertThat(card.status()).isEqualTo(ClientStatus.BLACKLISTED);
    assertThat(card.statusReason()).isEqualTo("Never paid");
  }

  @Test
  void refusesWhenSomebodyChangedOneOfThemMeanwhileAndSaysWhat() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    var read = as(anna, () -> merges.preview(kept, gone));
    does(
        helena,
        () ->
            clients.revise(
                gone,
                read.gone().version(),
                ClientFixtures.withNotes(read.gone().details(), "Other notes")));
    var before = Tables.rows(jdbc, kept, gone);

    assertThatThrownBy(
            () -> does(anna, () -> merges.merge(read.kept(), read.gone(), read.proposed())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Helena Nagy")
        .hasMessageContaining("Notes");
    assertThat(Tables.rows(jdbc, kept, gone)).containsExactlyElementsOf(before);
  }

  @Test
  void changesNothingOnACardThatLeadsToAnother() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    merge(anna, kept, gone);
    var read = as(anna, () -> clients.card(gone));

    for (Runnable act :
        List.<Runnable>of(
            () -> clients.revise(gone, read.version(), ClientDetails.named("Other")),
            () -> clients.restore(gone),
            () -> timeline.note(gone, "Late"),
            () -> contacts.add(gone, ContactFixtures.maria()),
            () -> merges.preview(kept, gone),
            () -> merges.preview(gone, kept))) {
      assertThatThrownBy(() -> does(anna, act)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  @Duty("I4")
  void needsTheRightToChangeBoth() {
    var annas = create(anna, card("Kammer"));
    var carlas = create(carla, card("Kammer"));

    assertThatThrownBy(() -> merge(anna, annas, carlas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> merge(carla, annas, carlas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> merge(helena, annas, carlas)).isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("I4")
  void takesNobodysClientAwayWithoutTheRightToReassign() {
    var annas = create(anna, card("Kammer"));
    var borises = create(boris, card("Kammer"));
    does(helena, () -> scopes.grant(scope(borises), anna, Right.CHANGE, "Help", null, actor()));

    assertThatThrownBy(() -> merge(anna, annas, borises))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Boris Ivanov");

    var merge = merge(helena, annas, borises);
    assertThat(as(anna, () -> merges.of(annas))).hasSize(1);
    assertThatThrownBy(() -> does(boris, () -> merges.undo(merge))).isInstanceOf(NotFound.class);
    undo(helena, merge);
    assertThat(as(boris, () -> clients.card(borises)).may(Right.CHANGE)).isTrue();
  }

  @Test
  @Duty("I4")
  void neitherLeaksNorHidesWhatAGrantOpened() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    hangOn(kept);
    hangOn(gone);
    grant(gone);

    assertThat(as(anna, () -> merges.preview(kept, gone)).guests()).containsExactly("Carla Rossi");
    merge(anna, kept, gone);

    assertThatThrownBy(() -> as(carla, () -> clients.card(kept))).isInstanceOf(NotFound.class);
    assertThat(as(carla, () -> clients.card(gone)).may(Right.READ)).isTrue();
    assertThat(as(carla, () -> contacts.of(gone))).isEmpty();
  }

  @Test
  void forgetsAnErasedPersonAlsoInTheMemoryOfTheMerge() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    hangOn(kept);
    hangOn(gone);
    var merge = merge(anna, kept, gone);
    var admin =
        new Staff(jdbc, transaction)
            .hire("Ada Admin", new Staff(jdbc, transaction).department("IT"), Role.ADMINISTRATOR);
    var maria =
        as(anna, () -> contacts.of(kept)).stream()
            .filter(contact -> contact.details().name().equals("Maria Anders"))
            .map(ContactCard::id)
            .toList();
    maria.forEach(id -> does(admin, () -> erasure.erase(id, "Asked for it")));

    assertThat(
            jdbc.sql("select count(*) from clients_contact_memory where contact_id in (:ids)")
                .param("ids", maria.stream().map(id -> id.value()).toList())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("select memory from duplicates_merge where id = :id")
                .param("id", merge.value())
                .query(String.class)
                .single())
        .doesNotContain("Maria");
    undo(anna, merge);
    assertThat(names(kept)).doesNotContain("Maria Anders");
    assertThat(names(gone)).doesNotContain("Maria Anders");
  }

  private long lettersOf(ClientId id) {
    return jdbc.sql(
            """
            select count(*) from letters_recipient r
            join mail_message m on m.id = r.mail_id and m.scope_id = r.scope_id
            join mail_reference f on f.message_id = m.id and f.reference_id = r.client_id
            where r.client_id = :id and r.scope_id = :scope
            """)
        .param("id", id.value())
        .param("scope", scope(id).value())
        .query(Long.class)
        .single();
  }

  private List<String> names(ClientId id) {
    return as(anna, () -> contacts.of(id)).stream()
        .map(contact -> contact.details().name())
        .toList();
  }

  private List<ClientId> found(String words) {
    return as(anna, () -> list.rows(ClientFilter.ALL.withWords(words), PageRequest.of(0, 10)))
        .stream()
        .map(row -> row.id())
        .toList();
  }
}
