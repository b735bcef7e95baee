package io.clientele.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateBodyTests {

  private static final TemplateBody EMPTY = new TemplateBody("Title", List.of());

  @Test
  void givesEachClauseALastingKeyOfItsOwn() {
    var body = with("Payment", "Payment!", "Zahlung über Öl", "Плащане", "Payment");

    assertThat(keys(body))
        .containsExactly("payment", "payment-2", "zahlung-uber-ol", "clause", "payment-3");

    var renamed = new TemplateClause("payment", "Money", "Pay.", List.of(), "", false);
    assertThat(body.replacing(renamed).clauses().getFirst().heading()).isEqualTo("Money");
    assertThat(keys(body.replacing(renamed))).isEqualTo(keys(body));
  }

  @Test
  void keepsTheKeyOfAClauseThatComesFromElsewhereUnlessItIsTakenOrNone() {
    var body = with("Payment");

    assertThat(keys(body.adding(9, called("delivery")))).containsExactly("payment", "delivery");
    assertThat(keys(body.adding(0, called("payment")))).containsExactly("payment-2", "payment");
    assertThat(keys(body.adding(9, called("x'; drop table")))).containsExactly("payment", "any");
  }

  @Test
  void movesAClauseAndPutsOneBackWhereItStood() {
    var body = with("A", "B", "C");

    assertThat(keys(body.moving("c", 0))).containsExactly("c", "a", "b");
    assertThat(keys(body.moving("a", 99))).containsExactly("b", "c", "a");
    assertThat(keys(body.moving("b", -5))).containsExactly("b", "a", "c");
    var b = body.clause("b").orElseThrow();
    assertThat(body.without("b").adding(1, b)).isEqualTo(body);
    assertThatThrownBy(() -> body.moving("z", 0)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> body.without("z")).isInstanceOf(NotFound.class);
  }

  @Test
  void refusesMoreThanCanBeRead() {
    var many =
        with(
            IntStream.range(0, TemplateBody.MOST_CLAUSES)
                .mapToObj(n -> "Clause " + n)
                .toArray(String[]::new));
    assertThatThrownBy(() -> many.adding(0, TemplateClause.written("One more", "Words")))
        .isInstanceOf(Refusal.class)
        .hasMessage("A template has at most 120 clauses. Leave one out.");

    var page = "x".repeat(TemplateClause.LONGEST_WORDING);
    var long30 = EMPTY;
    for (var clause = 0; clause < 29; clause++) {
      long30 = long30.adding(99, TemplateClause.written("Long", page));
    }
    var full = long30;
    assertThatThrownBy(() -> full.adding(99, TemplateClause.written("Long", page)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("All clauses together have at most 300,000 characters");
  }

  @Test
  void refusesAClauseWithoutWordsOrWithTooMany() {
    refuses(TemplateClause.written(" \u200e ", "Words"), "Give the clause a heading.");
    refuses(TemplateClause.written("A", " \n "), "has a wording without words");
    refuses(TemplateClause.written("A".repeat(201), "Words"), "Heading");
    refuses(TemplateClause.written("A", "x".repeat(10_001)), "Standard wording");
    refuses(having(alternative("", "text")), "a name");
    refuses(having(alternative("One", "")), "has a wording without words");
    refuses(having(alternative("One", "a"), alternative(" One ", "b")), "two wordings");
    refuses(having(alternative("One", "x".repeat(10_001))), "Wording");
    var nine = Collections.nCopies(9, alternative("One", "a"));
    refuses(having(nine.toArray(Alternative[]::new)), "at most 8");
    refuses(
        new TemplateClause("", "A", "Words", List.of(), "f".repeat(2_001), false),
        "Fallback position");
    assertThatThrownBy(() -> EMPTY.titled(" ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> EMPTY.titled("t".repeat(201))).isInstanceOf(Refusal.class);
  }

  @Test
  void cleansWhatIsPastedIn() {
    var pasted = TemplateClause.written(" Pay\u202e\nment ", "One.  \r\n\r\n\r\n\r\nTwo.\u0000");

    assertThat(EMPTY.adding(0, pasted).clauses())
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.heading()).isEqualTo("Pay ment");
              assertThat(clause.standard()).isEqualTo("One.\n\nTwo.");
            });
  }

  private static void refuses(TemplateClause clause, String why) {
    assertThatThrownBy(() -> EMPTY.adding(0, clause))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }

  private static TemplateBody with(String... headings) {
    var body = EMPTY;
    for (var heading : headings) {
      body = body.adding(Integer.MAX_VALUE, TemplateClause.written(heading, "Words"));
    }
    return body;
  }

  private static TemplateClause called(String key) {
    return TemplateClause.written("Any", "Words").called(key);
  }

  private static TemplateClause having(Alternative... alternatives) {
    return new TemplateClause("", "A", "Words", List.of(alternatives), "", false);
  }

  private static Alternative alternative(String name, String text) {
    return new Alternative(name, text, "");
  }

  private static List<String> keys(TemplateBody body) {
    return body.clauses().stream().map(TemplateClause::key).toList();
  }
}
