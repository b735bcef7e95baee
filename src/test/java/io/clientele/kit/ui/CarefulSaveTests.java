package io.clientele.kit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ScreenTest;
import io.clientele.kit.EditConflict;
import io.clientele.kit.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CarefulSaveTests extends ScreenTest {

  private static final Card BASE = new Card("Acme", "Berlin");
  private static final Card THEIRS = new Card("Acme", "Hamburg");
  private static final Card MINE = new Card("Acme & Sons", "Berlin");

  private final List<Card> saved = new ArrayList<>();
  private final List<Card> done = new ArrayList<>();

  public record Card(String name, String city) {}

  @Test
  void saysWhatWasMergedOnceItIsSaved() {
    save(merged -> saved.add(merged)).attempt(BASE, 1, MINE);

    assertThat(saved).containsExactly(new Card("Acme & Sons", "Hamburg"));
    assertThat(done).hasSize(1);
    assertThat(said()).singleElement().asString().contains("Eve");
  }

  @Test
  void saysOnlyTheRefusalWhenTheMergedOneIsRefused() {
    save(merged -> {
          throw Refusal.because("kit.reason-needed");
        })
        .attempt(BASE, 1, MINE);

    assertThat(saved).isEmpty();
    assertThat(done).isEmpty();
    assertThat(said()).singleElement().asString().doesNotContain("Eve");
  }

  private CarefulSave<Card> save(Consumer<Card> second) {
    return new CarefulSave<>(
        Card.class,
        field -> field,
        (version, card) -> {
          if (version == 1) {
            throw new EditConflict(THEIRS, 2, "Eve", Instant.EPOCH);
          }
          second.accept(card);
        },
        () -> done.add(MINE));
  }
}
