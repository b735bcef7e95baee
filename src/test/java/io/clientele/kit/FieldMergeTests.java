package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Duty("A1")
class FieldMergeTests {

  record Card(String name, String city, List<String> tags) {}

  private static final Card BASE = new Card("Alfreds", "Berlin", List.of("key"));

  @Test
  void mergesWhatOnlyOneSideChanged() {
    var mine = new Card("Albrechts Futterkammer", "Berlin", List.of("key"));
    var theirs = new Card("Alfreds", "Potsdam", List.of("key", "autumn"));

    var merge = FieldMerge.of(BASE, mine, theirs);

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged(Set.of()))
        .isEqualTo(new Card("Albrechts Futterkammer", "Potsdam", List.of("key", "autumn")));
  }

  @Test
  void asksOnlyWhereBothChangedToDifferentThings() {
    var mine = new Card("Mine", "Potsdam", List.of("a"));
    var theirs = new Card("Theirs", "Potsdam", List.of("b"));

    var merge = FieldMerge.of(BASE, mine, theirs);

    assertThat(merge.conflicts())
        .extracting(FieldMerge.Conflict::field)
        .containsExactly("name", "tags");
    assertThat(merge.merged(Set.of("name"))).isEqualTo(new Card("Mine", "Potsdam", List.of("b")));
  }
}
