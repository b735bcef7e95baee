package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonMarksTests {

  private static final PersonMarks MARIA =
      new PersonMarks(
          List.of("Maria Anders"), List.of("maria@alfreds.example"), List.of("+491701234567"));

  @Test
  void knowsAPersonInManySpellings() {
    for (var text :
        List.of(
            "Met Maria Anders today.",
            "MARIA  ANDERS",
            "Anders, Maria",
            "list_maria_anders.csv",
            "to Maria@Alfreds.example.",
            "call 0170 1234567",
            "(0170) 123-45-67",
            "+49 170 1234567",
            "0049/170/1234567")) {
      assertThat(MARIA.in(text)).as(text).isTrue();
      assertThat(MARIA.in(MARIA.without(text, "X"))).as(text).isFalse();
    }
  }

  @Test
  void knowsANameWhoseAccentsAreSignsOfTheirOwn() {
    var anders = new PersonMarks(List.of("J\u00fcrgen Anders"), List.of(), List.of());
    var apart = "Met Ju\u0308rgen Anders";

    assertThat(anders.in(apart)).isTrue();
    assertThat(anders.inRow(List.of("Anders", "Ju\u0308rgen"))).isTrue();
    assertThat(anders.without(apart, "X")).isEqualTo("Met X");
    assertThat(anders.withoutAnyName("Dear Ju\u0308rgen", "X")).isEqualTo("Dear …");
  }

  @Test
  void leavesOthersAlone() {
    for (var text :
        List.of(
            "Maria said so",
            "Mariam Anderson",
            "anna.maria@alfreds.example",
            "maria@alfreds.example.org",
            "0170 12345678",
            "0170 1234566")) {
      assertThat(MARIA.in(text)).as(text).isFalse();
      assertThat(MARIA.without(text, "X")).as(text).isEqualTo(text);
    }
  }

  @Test
  void putsSomethingElseInTheirPlace() {
    assertThat(MARIA.without("Dear Maria Anders, is 0170 1234567 yours?", "N. N."))
        .isEqualTo("Dear N. N., is N. N. yours?");
    assertThat(MARIA.withoutAnyName("Dear Mrs Anders", "N. N.")).isEqualTo("Dear Mrs …");
  }

  @Test
  void knowsARowWhoseNamesStandApart() {
    assertThat(MARIA.inRow(List.of("Alfreds", "Anders", "Berlin", "Maria"))).isTrue();
    assertThat(MARIA.inRow(List.of("Alfreds", "", "030/0170-123 4567"))).isTrue();
    assertThat(MARIA.inRow(List.of("Anders & Sons", "Mario"))).isFalse();
  }

  @Test
  void knowsNobodyByNothing() {
    var nobody = new PersonMarks(List.of("", " - "), List.of(""), List.of("12"));

    assertThat(nobody.in("Anything at all 12")).isFalse();
    assertThat(nobody.inRow(List.of("Anything"))).isFalse();
  }
}
