package io.clientele.counterdrafts;

import static io.clientele.counterdrafts.CounterdraftFixtures.DELIVERY;
import static io.clientele.counterdrafts.CounterdraftFixtures.LAW;
import static io.clientele.counterdrafts.CounterdraftFixtures.WARRANTY;
import static io.clientele.counterdrafts.CounterdraftFixtures.docx;
import static io.clientele.counterdrafts.CounterdraftFixtures.otherwise;
import static io.clientele.counterdrafts.CounterdraftFixtures.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contracts.ClauseId;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.DraftClause;
import io.clientele.disagreements.DisagreementId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterdraftTests {

  private static final ContractId CONTRACT = new ContractId(1);
  private static final Clause CRATES = new Clause("Crates", "Pallets travel back free of charge.");

  @Test
  void suggestsPairsByTheirWordsAndTakesTheTitleForNone() {
    var title = new Clause("", "Supply contract between the parties named overleaf");
    var draft =
        begun(List.of(title, LAW, otherwise(DELIVERY, "five", "ten"), CRATES), DELIVERY, LAW);

    assertThat(draft.theirs())
        .extracting(TheirClause::belonging)
        .containsExactly(Belonging.NONE, Belonging.OURS, Belonging.OURS, Belonging.NEW);
    assertThat(draft.theirs().get(1).clause()).isEqualTo(new ClauseId(2));
    assertThat(draft.theirs().get(1).alike()).isEqualTo(Alikeness.SAME);
    assertThat(draft.theirs().get(2).alike()).isEqualTo(Alikeness.CLOSE);
    assertThat(draft.theirs()).noneMatch(TheirClause::byHand);
  }

  @Test
  void oneOfOursIsGivenToOneOfTheirsAlone() {
    var draft = begun(List.of(DELIVERY, WARRANTY), DELIVERY);

    var paired = draft.pairing(2, new ClauseId(1));

    assertThat(paired.theirs())
        .extracting(TheirClause::clause)
        .containsExactly(null, new ClauseId(1));
    assertThat(paired.theirs().getFirst().byHand()).isFalse();
    assertThatThrownBy(() -> draft.pairing(3, new ClauseId(1))).isInstanceOf(NotFound.class);
  }

  @Test
  void whatAPersonSaidOutlivesSuggestions() {
    var ours = List.of(ours(1, DELIVERY), ours(2, LAW));
    var draft =
        begun(List.of(DELIVERY, LAW, WARRANTY), DELIVERY, LAW)
            .saying(1, Belonging.NEW)
            .pairing(3, new ClauseId(1))
            .saying(2, Belonging.NONE);

    assertThat(draft.suggestedAnew(ours)).isEqualTo(draft);
  }

  @Test
  void pairsFollowTheClauseWhateverBecomesOfIt() {
    var draft = begun(List.of(DELIVERY, LAW), DELIVERY, LAW).pairing(1, new ClauseId(1));
    var rewritten = List.of(ours(2, LAW), ours(1, CRATES), ours(3, DELIVERY));

    assertThat(draft.suggestedAnew(rewritten).theirs())
        .extracting(TheirClause::clause)
        .containsExactly(new ClauseId(1), new ClauseId(2));
  }

  @Test
  void whatWasSaidOfTheLastDraftHoldsWhereTheWordsCameBack() {
    var ours = List.of(ours(1, DELIVERY), ours(2, LAW));
    var last =
        begun(List.of(DELIVERY, LAW, CRATES), DELIVERY, LAW)
            .pairing(3, new ClauseId(2))
            .saying(2, Belonging.NONE);

    var next =
        Counterdraft.begin(
            CONTRACT,
            List.of(CRATES, LAW, otherwise(DELIVERY, "five", "ten"), CRATES),
            ours,
            Optional.of(last));

    assertThat(next.theirs())
        .extracting(TheirClause::belonging)
        .containsExactly(Belonging.OURS, Belonging.NONE, Belonging.OURS, Belonging.NEW);
    assertThat(next.theirs().getFirst().clause()).isEqualTo(new ClauseId(2));
    assertThat(next.theirs().getFirst().byHand()).isTrue();
    assertThat(next.theirs().get(2).byHand()).isFalse();
  }

  @Test
  void aRowOfTheProtocolStaysWithOurClause() {
    var row = new DisagreementId(7);
    var draft = begun(List.of(DELIVERY), DELIVERY, LAW).inProtocol(new ClauseId(2), row);

    assertThat(draft.ours())
        .containsExactlyInAnyOrder(
            new OurClause(new ClauseId(1), null), new OurClause(new ClauseId(2), row));
  }

  /** Whatever is said in whatever order, no clause of ours is given twice. */
  @Test
  void noClauseOfOursIsGivenTwice() {
    for (var seed = 0; seed < 100; seed++) {
      var chance = new Random(seed);
      var ours = List.of(ours(1, DELIVERY), ours(2, LAW), ours(3, WARRANTY));
      var draft = begun(List.of(LAW, DELIVERY, CRATES, WARRANTY), DELIVERY, LAW, WARRANTY);
      for (var step = 0; step < 30; step++) {
        var place = 1 + chance.nextInt(4);
        draft =
            switch (chance.nextInt(4)) {
              case 0 -> draft.saying(place, Belonging.NEW);
              case 1 -> draft.saying(place, Belonging.NONE);
              case 2 -> draft.suggestedAnew(ours);
              default -> draft.pairing(place, new ClauseId(1 + chance.nextInt(3)));
            };
        var given =
            draft.theirs().stream()
                .map(TheirClause::clause)
                .filter(java.util.Objects::nonNull)
                .toList();
        assertThat(new HashSet<>(given)).as("seed %d", seed).hasSameSizeAs(given);
        assertThat(draft.theirs())
            .allMatch(one -> (one.clause() != null) == (one.belonging() == Belonging.OURS));
      }
    }
  }

  @Test
  void sayingTheSameDoesNotDependOnLineEndsOrCapitals() {
    assertThat(
            SameWords.in(new Clause("Price list", "a b\n\nc"), new Clause("PRICE LIST", "a\nb c")))
        .isTrue();
    assertThat(SameWords.in(new Clause("Price", "a b"), new Clause("", "a b"))).isTrue();
    assertThat(SameWords.in(new Clause("Price", "a b"), new Clause("Prices", "a b"))).isFalse();
    assertThat(SameWords.in(new Clause("Price", "a b"), new Clause("Price", "A b"))).isFalse();
  }

  @Test
  void readsDocumentsAndPdfs() {
    assertThat(TheirFile.read("theirs.DOCX", docx(DELIVERY, LAW)).clauses())
        .containsExactly(DELIVERY, LAW);
    assertThat(TheirFile.read(" theirs.pdf ", pdf(DELIVERY, LAW)).clauses())
        .extracting(Clause::heading)
        .contains("Delivery", "Law");
  }

  @Test
  void refusesWhatIsNotWhatItsNameSays() {
    for (var name : List.of("theirs", "theirs.doc", "theirs.pdf.exe", "", ".docx\u202ecod.exe")) {
      assertThatThrownBy(() -> TheirFile.read(name, docx(DELIVERY)))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("DOCX or a PDF");
    }
    assertThatThrownBy(() -> TheirFile.read("theirs.pdf", docx(DELIVERY)))
        .hasMessageContaining("not what its name says");
    assertThatThrownBy(() -> TheirFile.read("theirs.docx", pdf(DELIVERY)))
        .hasMessageContaining("not what its name says");
    assertThatThrownBy(() -> TheirFile.read("theirs.docx", new byte[0]))
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> TheirFile.read("theirs.docx", new byte[TheirFile.LARGEST + 1]))
        .hasMessageContaining("larger than 20 MB");
    assertThatThrownBy(() -> TheirFile.read("theirs.docx", "MZ runs".getBytes()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void partsWhatIsTooLongForOneClauseWhereAParagraphEnds() {
    var paragraph = "word ".repeat(700).strip();
    var long1 = String.join("\n\n", java.util.Collections.nCopies(13, paragraph));
    var read = TheirFile.read("theirs.docx", docx(new Clause("All", long1), LAW)).clauses();

    assertThat(read).hasSizeGreaterThan(2);
    assertThat(read).allMatch(clause -> clause.text().length() <= DraftClause.LONGEST_TEXT);
    assertThat(read.getFirst().heading()).isEqualTo("All");
    assertThat(read.getLast()).isEqualTo(LAW);
    var parts = read.subList(0, read.size() - 1).stream().map(Clause::text).toList();
    assertThat(String.join("\n\n", parts)).isEqualTo(long1);
  }

  private static Counterdraft begun(List<Clause> theirs, Clause... ours) {
    var standing = new ArrayList<DraftClause>();
    for (var clause : ours) {
      standing.add(ours(standing.size() + 1, clause));
    }
    return Counterdraft.begin(CONTRACT, theirs, standing, Optional.empty());
  }

  private static DraftClause ours(long id, Clause clause) {
    return new DraftClause(
        new ClauseId(id),
        CONTRACT,
        0,
        clause.heading(),
        clause.text(),
        null,
        null,
        false,
        true,
        false);
  }
}
