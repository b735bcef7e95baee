package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.addresses.Address;
import io.clientele.addresses.Phone;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

@Duty("A2")
class ClientDetailsTests {

  @Test
  void refusesATaxNumberThatGrowsInCapitals() {
    var grows =
        new ClientDetails(
            "Alfreds",
            "",
            "",
            "ß".repeat(Lengths.CODE),
            "",
            List.of(),
            List.of(),
            List.of(),
            "",
            null,
            "",
            List.of(),
            "");

    assertThatThrownBy(grows::checked).isInstanceOf(Refusal.class);
  }

  @Test
  void keepsCardsTidy() {
    var untidy =
        new ClientDetails(
            "  Alfreds ",
            "",
            "",
            "",
            "",
            List.of(new Address(Address.Kind.LEGAL, " ", "", "", "", "")),
            List.of(new Phone(Phone.Kind.FAX, " ", "")),
            List.of("a@c.de", " a@c.de", ""),
            "",
            null,
            "",
            List.of("key", "key "),
            "");

    var clean = untidy.checked();

    assertThat(clean.legalName()).isEqualTo("Alfreds");
    assertThat(clean.addresses()).isEmpty();
    assertThat(clean.phones()).isEmpty();
    assertThat(clean.mails()).containsExactly("a@c.de");
    assertThat(clean.tags()).containsExactly("key");
    assertThatThrownBy(() -> ClientDetails.named(" ").checked()).isInstanceOf(Refusal.class);
  }
}
