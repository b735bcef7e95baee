package io.clientele.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.papers.Comparison.Change;
import io.clientele.papers.Comparison.Row;
import io.clientele.papers.Piece.Fate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ComparisonTests {

  private static final Clause GOODS =
      new Clause("Goods", "The seller delivers rice, oil and dried fruit as ordered.");
  private static final Clause PRICE =
      new Clause("Price", "Prices are those of the list in force on the day of the order.");
  private static final Clause PAYMENT =
      new Clause("Payment", "The buyer pays within 30 days of the invoice.");
  private static final Clause LAW =
      new Clause("Law", "The law of Austria applies to this contract.");

  @Test
  void showsTheWordsThatWereExchanged() {
    var theirs = new Clause("Payment", "The buyer pays within 90 days of the invoice.");

    var row = only(Comparison.of(List.of(PAYMENT), List.of(theirs)));

    assertThat(row.change()).isEqualTo(Change.CHANGED);
    assertThat(row.text())
        .containsExactly(
            new Piece(Fate.KEPT, "The buyer pays within "),
            new Piece(Fate.REMOVED, "30"),
            new Piece(Fate.ADDED, "90"),
            new Piece(Fate.KEPT, " days of the invoice."));
  }

  @Test
  void putsARemovedClauseWhereItStoodAndAnAddedOneWhereItStands() {
    var added = new Clause("Secrecy", "Neither party tells others what it learns.");

    var comparison = Comparison.of(List.of(GOODS, PRICE, LAW), List.of(added, GOODS, LAW));

    assertThat(comparison.rows())
        .extracting(Row::change)
        .containsExactly(Change.ADDED, Change.SAME, Change.REMOVED, Change.SAME);
  }

  @Test
  void callsOneClauseMovedAndNotTheThreeThatItPassed() {
    var comparison =
        Comparison.of(List.of(GOODS, PRICE, PAYMENT, LAW), List.of(LAW, GOODS, PRICE, PAYMENT));

    assertThat(comparison.count(Change.SAME)).isEqualTo(3);
    assertThat(comparison.rows().getFirst().change()).isEqualTo(Change.MOVED);
    assertThat(comparison.rows().getFirst().isReworded()).isFalse();
  }

  @Test
  void showsWhatChangedInAClauseThatMoved() {
    var law = new Clause("Law", "The law of Hungary applies to this contract.");

    var row =
        Comparison.of(List.of(GOODS, PRICE, LAW), List.of(law, GOODS, PRICE)).rows().getFirst();

    assertThat(row.change()).isEqualTo(Change.MOVED);
    assertThat(row.isReworded()).isTrue();
    assertThat(shown(row.text()))
        .isEqualTo("The law of -Austria-+Hungary+ applies to this contract.");
  }

  @Test
  void knowsAClauseWithAnotherHeading() {
    var theirs = new Clause("Applicable law", LAW.text());

    var row = only(Comparison.of(List.of(LAW), List.of(theirs)));

    assertThat(row.change()).isEqualTo(Change.CHANGED);
    assertThat(shown(row.heading())).isEqualTo("-Law-+Applicable law+");
  }

  @Test
  void takesAClauseOfItsHeadingAloneForTheSame() {
    var theirs = new Clause("Payment", "Cash on delivery.");

    assertThat(Comparison.of(List.of(PAYMENT, LAW), List.of(theirs, LAW)).rows())
        .extracting(Row::change)
        .containsExactly(Change.CHANGED, Change.SAME);
  }

  @Test
  void takesClausesWithNothingInCommonForRemovedAndAdded() {
    assertThat(Comparison.of(List.of(PAYMENT), List.of(GOODS)).rows())
        .extracting(Row::change)
        .containsExactly(Change.REMOVED, Change.ADDED);
  }

  @Test
  void readsTwoChangesWithALittleWordBetweenThemAsOne() {
    assertThat(
            shown(
                Comparison.words(
                    "The seller delivers the goods.", "The seller supplies the wares.")))
        .isEqualTo("The seller -delivers the goods-+supplies the wares+.");
  }

  @Test
  void takesNumbersAndCompoundsForOneWord() {
    assertThat(
            shown(
                Comparison.words(
                    "EUR 10,000.50 if there is non-payment",
                    "EUR 10,500.50 if there is non-delivery")))
        .isEqualTo("EUR -10,000.50-+10,500.50+ if there is -non-payment-+non-delivery+");
  }

  @Test
  void forgetsWhatCannotBeSeen() {
    var theirs =
        new Clause(" Payment\t", "The buyer\u00ad pays  within 30\u200b days\r\nof the invoice.");

    assertThat(theirs.text()).isEqualTo("The buyer pays within 30 days\nof the invoice.");
    assertThat(theirs.heading()).isEqualTo(PAYMENT.heading());
  }

  @Test
  @Timeout(20)
  void comparesClausesLongerThanAnyReaderWouldRead() {
    var ours = new Clause("x", "one two, three four. ".repeat(20_000));
    var theirs = new Clause("x", "five six, seven one. ".repeat(20_000));

    var comparison = Comparison.of(List.of(ours), List.of(theirs));

    assertThat(comparison.theirs()).containsExactly(theirs);
  }

  @Test
  void findsTheSentenceThatChangedInAVeryLongClause() {
    var before = "Sentence number %d stays. ";
    var text = new StringBuilder();
    for (var n = 0; n < 1_500; n++) {
      text.append(before.formatted(n));
    }
    var ours = "First. " + text + "Last.";
    var theirs = "Begin. " + text + "End.";

    assertThat(Comparison.words(ours, theirs))
        .filteredOn(piece -> piece.fate() != Fate.KEPT)
        .extracting(Piece::text)
        .containsExactly("First", "Begin", "Last", "End");
  }

  private static Row only(Comparison comparison) {
    assertThat(comparison.rows()).hasSize(1);
    return comparison.rows().getFirst();
  }

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case KEPT -> piece.text();
                  case REMOVED -> "-" + piece.text() + "-";
                  case ADDED -> "+" + piece.text() + "+";
                })
        .collect(Collectors.joining());
  }
}
