package io.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

  @Test
  void trimsAndLowersTheDomainOnly() {
    assertThat(MailAddress.of("  Anna.Weber@Example.ORG ").value())
        .isEqualTo("Anna.Weber@example.org");
  }

  @Test
  void writesForeignDomainsInPunycode() {
    assertThat(MailAddress.of("post@Müller-Söhne.de").value())
        .isEqualTo("post@xn--mller-shne-kcb9d.de");
    assertThat(MailAddress.of("info@пример.рф").value()).isEqualTo("info@xn--e1afmkfd.xn--p1ai");
  }

  @Test
  void isTheSameForEverySpellingOfOneAddress() {
    assertThat(MailAddress.of("a+b@xn--mller-kva.de")).isEqualTo(MailAddress.of(" a+b@MÜLLER.de"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@example.org",
        "anna@",
        "anna@@example.org",
        "an na@example.org",
        "anna@exam ple.org",
        "anna.@example.org",
        ".anna@example.org",
        "an..na@example.org",
        "\"anna\"@example.org",
        "anna@-example.org",
        "anna@example..org",
        "anna@example.org\r\nBcc: all@example.org",
        "anna\n@example.org",
        "anna@example.org, boris@example.org",
        "Anna <anna@example.org>",
        "jörg@example.org",
        "a123456789012345678901234567890123456789012345678901234567890123456789@example.org"
      })
  void refusesWhatCannotBeWrittenTo(String words) {
    assertThat(MailAddress.parse(words)).isEmpty();
    assertThatThrownBy(() -> MailAddress.of(words)).isInstanceOf(Refusal.class);
  }

  @Test
  void knowsItsDomain() {
    assertThat(MailAddress.of("anna@Example.org").domain()).isEqualTo("example.org");
  }
}
