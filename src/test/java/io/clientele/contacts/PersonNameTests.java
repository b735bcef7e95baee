package io.clientele.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

  @ParameterizedTest
  @CsvSource({
    "Maria Anders, Maria, Anders",
    "Isabel de Castro, Isabel, de Castro",
    "José Pedro Freyre, José Pedro, Freyre",
    "Ludwig van der Rohe, Ludwig, van der Rohe",
    "'  Yang   Wang ', Yang, Wang",
    "Zorro, '', Zorro",
    "von Stein, von, Stein"
  })
  void partsANameWithoutLosingAWord(String written, String first, String last) {
    assertThat(PersonName.of(written)).isEqualTo(new PersonName(first, last));
  }
}
