package io.clientele.demo;

import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractFilter;
import io.clientele.contracts.ContractList;
import io.clientele.counterdrafts.Counterdrafts;
import io.clientele.counterdrafts.TheirFiles;
import io.clientele.papers.Clause;
import io.clientele.papers.Paper;
import io.clientele.papers.Papers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What a client of the demo house sent back instead of signing: a text document of their own. */
@Component
class DemoCounterdrafts {

  private static final String TITLE = "Supply for the canteens";

  private static final Clause CRATES =
      new Clause(
          "Crates and pallets",
          "The Supplier takes crates and pallets back free of charge with the next delivery.");

  private final Counterdrafts drafts;
  private final TheirFiles files;
  private final ContractList list;
  private final Stage stage;

  DemoCounterdrafts(Counterdrafts drafts, TheirFiles files, ContractList list, Stage stage) {
    this.drafts = drafts;
    this.files = files;
    this.list = list;
    this.stage = stage;
  }

  void send(Instant now) {
    stage.play(now.minus(Duration.ofMinutes(1)), DemoPerson.ANNA, this::takeIn);
  }

  private void takeIn() {
    var card = contract();
    var paper =
        new Paper(TITLE, "", Locale.of(card.head().language()), List.of(), theirs(card), null);
    var file =
        files.read(card.id(), "Supply for the canteens, our changes.docx", Papers.docx(paper));
    drafts.take(card.id(), file);
  }

  /** They pay later, complain later, want crates taken back, and retain no title. */
  private static List<Clause> theirs(ContractCard card) {
    var theirs = new ArrayList<Clause>();
    for (var clause : card.clauses()) {
      var text = clause.text().replaceFirst("five working days of del", "ten working days of del");
      switch (clause.heading()) {
        case "Payment" ->
            theirs.add(
                new Clause(
                    "Terms of payment", text.replaceFirst("within \\d+ days", "within 60 days")));
        case "Retention of title" -> theirs.add(CRATES);
        default -> theirs.add(new Clause(clause.heading(), text));
      }
    }
    return theirs;
  }

  private ContractCard contract() {
    var filter = new ContractFilter(TITLE, null, null, null, null, null);
    return list.card(list.rows(filter, PageRequest.of(0, 1)).getFirst().id());
  }
}
