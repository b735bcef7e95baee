package io.clientele.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

  private static final long SEED = 20_260_511;
  private static final List<String> FORMS =
      List.of(
          "GmbH",
          "GmbH & Co. KG",
          "AG",
          "Ltd.",
          "Limited",
          "S.p.A.",
          "s.r.l.",
          "ООО",
          "Sp. z o.o.",
          "s.r.o.",
          "Kft.",
          "Zrt.",
          "ЕООД",
          "B.V.",
          "A/S",
          "Inc.",
          "d.o.o.");
  private static final String LETTERS = "abcdefghijklmnoprstuvzäöüłéčжшйи";

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @Duty("A1")
  @CsvSource({
    "Albrechts Futterkammer GmbH, Albrecht's Futterkammer",
    "Müller Maschinenbau AG, MUELLER MASCHINENBAU",
    "Müller Maschinenbau AG, Maschinenbau Müller GmbH & Co. KG",
    "ООО Ромашка, Ромашка",
    "Rossi Fratelli S.p.A., Fratelli Rossi srl",
    "Kovács és Társa Kft., Kovacs es Tarsa",
    "Blumenhandel Sommer, Blumen Handel Sommer",
    "Ernst Handel, Ernst Hnadel",
    "Bär Import Export GmbH, Import-Export Baer",
    "Handel und Logistik GmbH, Logistik & Handel",
    "Nowak Sp. z o.o., NOWAK SP Z O O"
  })
  void takesTheSameCompanyWrittenAnotherWayForAlike(String one, String other) {
    assertThat(NameLikeness.between(one, other)).isGreaterThanOrEqualTo(NameLikeness.SIMILAR);
  }

  @ParameterizedTest
  @CsvSource({
    "Müller Maschinenbau GmbH, Müller Bäckerei GmbH",
    "Global Trading Ltd, Global Shipping Ltd",
    "Nova GmbH, Novo Mesto d.o.o.",
    "Ernst Handel, Berger Handel",
    "Import Export Bär GmbH, Import Export Lux GmbH",
    "Lebensmittelgroßhandel Abt GmbH, Lebensmittelgroßhandel Ost GmbH",
    "Ott Trading International Ltd, Ebo Trading International Ltd",
    "ООО Торговый дом Лес, ООО Торговый дом Мир",
    "Hoffmann Trading Ltd, Hoffmann Logistics Ltd",
    "'', Ernst Handel",
    "'& - .', '. - &'"
  })
  void tellsOtherCompaniesApart(String one, String other) {
    assertThat(NameLikeness.between(one, other)).isLessThan(NameLikeness.SIMILAR);
  }

  @Test
  void isSymmetricReflexiveAndBetweenNothingAndAll() {
    for (var turn = 0; turn < 3_000; turn++) {
      var one = name();
      var other = random.nextInt(4) == 0 ? mistyped(one) : name();

      var likeness = NameLikeness.between(one, other);

      assertThat(likeness)
          .as("seed %d: %s | %s", SEED, one, other)
          .isBetween(0.0, 1.0)
          .isEqualTo(NameLikeness.between(other, one));
      assertThat(NameLikeness.between(one, one)).isEqualTo(1);
    }
  }

  @Test
  void ignoresLegalFormsOrderCaseAndPunctuation() {
    for (var turn = 0; turn < 3_000; turn++) {
      var words = words();
      var one = String.join(" ", words) + " " + form();
      Collections.shuffle(words, random);
      var other = form() + " " + String.join(", ", words).toUpperCase(Locale.ROOT);

      assertThat(NameLikeness.between(one, other))
          .as("seed %d: %s | %s", SEED, one, other)
          .isEqualTo(1);
    }
  }

  @Test
  void findsANameWithOneSlipInALongWord() {
    for (var turn = 0; turn < 3_000; turn++) {
      var one = word(6 + random.nextInt(8)) + " " + word(6 + random.nextInt(8));

      assertThat(NameLikeness.similar(one, mistyped(one))).as("seed %d: %s", SEED, one).isTrue();
    }
  }

  private String name() {
    return String.join(" ", words()) + (random.nextBoolean() ? " " + form() : "");
  }

  private List<String> words() {
    var words = new ArrayList<String>();
    for (var count = 1 + random.nextInt(3); count > 0; count--) {
      words.add(word(4 + random.nextInt(9)));
    }
    return words;
  }

  private String word(int length) {
    var word = new StringBuilder();
    while (word.length() < length) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private String form() {
    return FORMS.get(random.nextInt(FORMS.size()));
  }

  /** One letter is another, inside the first word. */
  private String mistyped(String name) {
    var place = 1 + random.nextInt(2);
    return name.substring(0, place) + "x" + name.substring(place + 1);
  }
}
