package io.clientele.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatterTests {

  private static final Frozen EARLIER =
      Frozen.saying()
          .line("amount", "100")
          .line("client", "Ernst Handel", "7")
          .line("receipt", "one")
          .line("receipt", "two")
          .frozen();

  @Test
  void theFirstTimeNothingHasChanged() {
    var matter = Matter.of(EARLIER);

    assertThat(matter.again()).isFalse();
    assertThat(matter.isChanged()).isFalse();
    assertThat(matter.lines()).hasSize(4).allMatch(line -> line.before() == null);
  }

  @Test
  void showsWhatItWasBesideWhatItIs() {
    var now =
        Frozen.saying()
            .line("amount", "120")
            .line("client", "Ernst Handel", "7")
            .line("receipt", "one")
            .line("purpose", "Dinner")
            .warning("Above the budget")
            .frozen();

    var matter = since(now);
    assertThat(matter.again()).isTrue();
    assertThat(matter.isChanged()).isTrue();
    assertThat(matter.warnings()).containsExactly("Above the budget");
    assertThat(matter.lines())
        .containsExactly(
            new Matter.Line("amount", "120", "100"),
            new Matter.Line("client", "Ernst Handel", null),
            new Matter.Line("receipt", "one", null),
            new Matter.Line("purpose", "Dinner", ""),
            new Matter.Line("receipt", "", "two"));
  }

  @Test
  void anotherNameOfTheSameIsNoChange() {
    var now =
        Frozen.saying()
            .line("amount", "100")
            .line("client", "Ernst Handel GmbH", "7")
            .line("receipt", "one")
            .line("receipt", "two")
            .frozen();

    assertThat(since(now).isChanged()).isFalse();
  }

  @Test
  void aLongTextIsCutButToldApartByItsEnd() {
    var text = "x".repeat(5_000);
    var earlier = Frozen.saying().line("text", text + "a").frozen();
    var now = Frozen.saying().line("text", text + "b").frozen();
    var kept = kept(earlier);

    assertThat(kept.getFirst().value()).hasSize(LineTable.LONGEST);
    assertThat(Matter.since(kept, now).isChanged()).isTrue();
    assertThat(Matter.since(kept, earlier).isChanged()).isFalse();
  }

  private static Matter since(Frozen now) {
    return Matter.since(kept(EARLIER), now);
  }

  private static List<LineTable.Kept> kept(Frozen frozen) {
    return frozen.lines().stream().map(LineTable.Kept::of).toList();
  }
}
