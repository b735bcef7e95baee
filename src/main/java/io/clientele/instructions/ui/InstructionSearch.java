package io.clientele.instructions.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.clientele.instructions.InstructionFilter;
import io.clientele.instructions.InstructionFilter.Show;
import io.clientele.instructions.Instructions;
import io.clientele.kit.ui.SearchHit;
import io.clientele.kit.ui.SearchSource;
import java.util.List;

/** Papers in the global search. */
@SpringComponent
class InstructionSearch implements SearchSource {

  private final Instructions instructions;

  InstructionSearch(Instructions instructions) {
    this.instructions = instructions;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String headingKey() {
    return "instructions.title";
  }

  @Override
  public List<SearchHit> find(String words, int limit) {
    return instructions.rows(new InstructionFilter(words, Show.ALL), 0, limit).stream()
        .map(
            row ->
                new SearchHit(
                    row.title(),
                    row.kind().inWords() + " · " + row.authorName(),
                    InstructionsNavigation.path(row.id())))
        .toList();
  }
}
