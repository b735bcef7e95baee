package io.clientele.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

  private static final List<String> OWN =
      List.of("clientele", "Anna Weber", "anna", "anna.weber@house.example");

  private final PasswordRule rule = new PasswordRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "elevenchars",
        "password1234",
        "qwertyuiop12",
        "aaaaaaaaaaaaaaaa",
        "123456789012",
        "annaweber2026",
        "AnnaWeber1!!",
        "clientele2026",
        "passwordpassword"
      })
  void refusesWhatAGuesserTriesFirst(String password) {
    assertThatThrownBy(() -> rule.check(password, OWN)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copper lantern drift",
        "кошка на крыше поёт",
        "tgvqmzkwxprl",
        "🐢🐇🦔🐢🦊🐇🦔🐢🦊🐇🐢🦔",
        "               x y z unlikely"
      })
  void asksForNoParticularCharacters(String password) {
    assertThatCode(() -> rule.check(password, OWN)).doesNotThrowAnyException();
  }

  @Test
  void takesVeryLongPasswordsQuickly() {
    var sentence = "a thing that nobody else would think of writing here ".repeat(4);

    assertThatCode(() -> rule.check(sentence, OWN)).doesNotThrowAnyException();
    assertThatThrownBy(() -> rule.check(sentence.repeat(2), OWN)).isInstanceOf(Refusal.class);
  }
}
