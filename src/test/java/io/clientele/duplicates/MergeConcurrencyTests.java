package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.clients.ClientCard;
import io.clientele.clients.ClientDetails;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientOwners;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty people at once at the same cards: nobody's work is lost, nobody waits for ever. */
class MergeConcurrencyTests extends MergeHouse {

  private static final long SEED = 20_260_513;
  private static final int THREADS = Crowd.SIZE;

  @Autowired private ClientOwners owners;

  @Test
  @Duty("A1")
  void mergesARingOfCardsWithoutADeadlockOrALoss() throws Exception {
    var ring = cards(THREADS);
    var tags = tags(ring);
    Queue<MergeId> merged = new ConcurrentLinkedQueue<>();

    Crowd.together(
        number -> {
          try {
            merged.add(merge(helena, ring.get(number), ring.get((number + 1) % THREADS)));
          } catch (Refusal changedMeanwhile) {
            assertThat(changedMeanwhile.getMessage()).isNotBlank();
          }
        });

    assertThat(merged).isNotEmpty().hasSizeLessThan(THREADS);
    var living = living(ring);
    assertThat(living).hasSize(THREADS - merged.size());
    assertThat(tags(ids(living))).containsAll(tags);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from journal_entry
                    where action = 'client.merge' and subject_id in (:ids)
                    """)
                .param("ids", ring.stream().map(ClientId::value).toList())
                .query(Long.class)
                .single())
        .isEqualTo(merged.size());
  }

  @Test
  @Duty("A1")
  void losesNoEditWhileOthersMergePartAndReassign() throws Exception {
    var cards = cards(6);
    Queue<String> saved = new ConcurrentLinkedQueue<>(tags(cards));
    Queue<MergeId> merged = new ConcurrentLinkedQueue<>();

    Crowd.together(
        number -> {
          var random = new Random(SEED + number);
          for (var turn = 0; turn < 12; turn++) {
            var card = cards.get(random.nextInt(cards.size()));
            var other = cards.get(random.nextInt(cards.size()));
            var tag = "t" + number + "x" + turn;
            try {
              switch (number % 4) {
                case 0 -> merged.add(merge(helena, card, other));
                case 1 -> {
                  var last = merged.poll();
                  if (last != null) {
                    undo(helena, last);
                  }
                }
                case 2 -> reassign(card, random.nextBoolean());
                default -> {
                  tag(card, tag);
                  saved.add(tag);
                }
              }
            } catch (Refusal | NotFound refused) {
              assertThat(refused).isNotNull();
            }
          }
        });

    assertThat(tags(ids(living(cards)))).as("seed %d", SEED).containsAll(saved);
  }

  private void tag(ClientId id, String tag) {
    var read = as(helena, () -> clients.card(id));
    does(helena, () -> clients.revise(id, read.version(), tagged(read.details(), tag)));
  }

  private void reassign(ClientId id, boolean toBoris) {
    does(helena, () -> owners.reassign(id, toBoris ? boris : anna, "Balance"));
  }

  private List<ClientId> cards(int count) {
    return IntStream.range(0, count).mapToObj(number -> create(anna, card("Ring"))).toList();
  }

  private Set<String> tags(List<ClientId> ids) {
    return ids.stream()
        .flatMap(id -> as(helena, () -> clients.card(id)).details().tags().stream())
        .collect(Collectors.toSet());
  }

  private List<ClientCard> living(List<ClientId> ids) {
    return ids.stream()
        .map(id -> as(helena, () -> clients.card(id)))
        .filter(card -> !card.isMerged())
        .toList();
  }

  private static List<ClientId> ids(List<ClientCard> cards) {
    return cards.stream().map(ClientCard::id).toList();
  }

  private static ClientDetails tagged(ClientDetails details, String tag) {
    return new ClientDetails(
        details.legalName(),
        details.shortName(),
        details.number(),
        details.taxNumber(),
        details.registrationNumber(),
        details.addresses(),
        details.phones(),
        details.mails(),
        details.site(),
        details.grade(),
        details.industry(),
        Stream.concat(details.tags().stream(), Stream.of(tag)).toList(),
        details.notes());
  }
}
