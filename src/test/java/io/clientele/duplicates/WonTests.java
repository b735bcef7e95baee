package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientStatus;
import io.clientele.kit.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a card first became a client, through changes of status, merging and parting. */
@Duty("B3")
class WonTests extends MergeHouse {

  private static final Instant EARLY = Instant.parse("2024-03-01T09:00:00Z");
  private static final Instant LATE = Instant.parse("2025-06-01T09:00:00Z");

  @Test
  void isKeptFromTheFirstTimeOn() {
    var client = create(anna, card("Kammer"));
    assertThat(won(client)).isNull();
    does(anna, () -> clients.become(client, ClientStatus.CLIENT, ""));
    var first = won(client);
    assertThat(first).isNotNull();

    does(anna, () -> clients.become(client, ClientStatus.LOST, "Closed"));
    does(anna, () -> clients.become(client, ClientStatus.PROSPECT, ""));
    does(anna, () -> clients.become(client, ClientStatus.CLIENT, ""));

    assertThat(won(client)).isEqualTo(first);
  }

  @Test
  void isWhenTheFirstOfTwoMergedCardsWasWonUntilTheyPart() {
    var kept = wonAt(LATE);
    var gone = wonAt(EARLY);

    var merge = merge(anna, kept, gone);
    assertThat(won(kept)).isEqualTo(EARLY);
    undo(anna, merge);

    assertThat(won(kept)).isEqualTo(LATE);
    assertThat(won(gone)).isEqualTo(EARLY);
  }

  @Test
  void partsEvenWhenTheKeptCardChangedSince() {
    var kept = create(anna, card("Kammer"));
    var gone = wonAt(EARLY);
    var merge = merge(anna, kept, gone);
    does(anna, () -> clients.become(kept, ClientStatus.DORMANT, ""));

    undo(anna, merge);

    assertThat(won(kept)).isNull();
    assertThat(won(gone)).isEqualTo(EARLY);
  }

  @Test
  void staysWhereTheKeptCardWasWonSince() {
    var kept = create(anna, card("Kammer"));
    var gone = create(anna, card("Kammer"));
    var merge = merge(anna, kept, gone);
    does(anna, () -> clients.become(kept, ClientStatus.CLIENT, ""));
    var since = won(kept);

    undo(anna, merge);

    assertThat(won(kept)).isEqualTo(since).isNotNull();
    assertThat(won(gone)).isNull();
  }

  private ClientId wonAt(Instant at) {
    var client = as(anna, () -> clients.create(card("Kammer"), ClientStatus.CLIENT));
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("update clients_client set won_at = :at where id = :id")
                .param("at", Utc.column(at))
                .param("id", client.value())
                .update());
    return client;
  }

  private @Nullable Instant won(ClientId client) {
    return jdbc.sql("select won_at from clients_client where id = :id")
        .param("id", client.value())
        .query(
            (row, number) ->
                new Instant[] {Utc.instantOrNull(row.getObject(1, LocalDateTime.class))})
        .single()[0];
  }
}
