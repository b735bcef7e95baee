package io.clientele.demo;

import io.clientele.lists.ListKind;
import io.clientele.lists.Lists;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Fills the lists with the words that the demo clients are described with. */
@Component
class DemoLists {

  private final Lists lists;
  private final Stage stage;

  DemoLists(Lists lists, Stage stage) {
    this.lists = lists;
    this.stage = stage;
  }

  void write(Instant at) {
    stage.play(
        at,
        DemoPerson.ADMIN,
        () -> {
          fill(ListKind.INDUSTRY, "industries");
          fill(ListKind.SOURCE, "sources");
          fill(ListKind.TERRITORY, "territories");
          fill(ListKind.TAG, "tags");
          fill(ListKind.REASON, "reasons");
        });
  }

  private void fill(ListKind kind, String words) {
    Words.list(Words.read("words"), words, ";").forEach(word -> lists.add(kind, word));
  }
}
