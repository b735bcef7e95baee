package io.clientele.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.clients.CompletenessSource.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTests {

  private static final Item KNOWN = new Item("clients.field.notes", 30, true, "tab", "");
  private static final Item UNKNOWN = new Item("clients.field.site", 10, false, "tab", "site");

  @Test
  @Duty("A2")
  void isWholeWhenEverythingIsKnown() {
    var complete = Completeness.of(ClientFixtures.alfreds(), List.of(KNOWN));

    assertThat(complete.score()).isEqualTo(100);
    assertThat(complete.missing()).isEmpty();
  }

  @Test
  @Duty("A2")
  void namesWhatIsMissingInTheOrderOneAsks() {
    var complete = Completeness.of(ClientDetails.named("Alfreds"), List.of(KNOWN, UNKNOWN));

    assertThat(complete.score()).isEqualTo(30);
    assertThat(complete.missing())
        .extracting(Item::field)
        .containsExactly("taxNumber", "addresses", "phones", "mails", "grade", "industry", "site");
  }

  @Test
  void isNeverWholeWhileSomethingIsMissing() {
    var almost = new Item("clients.field.site", 1, false, "tab", "site");

    assertThat(Completeness.of(ClientFixtures.alfreds(), List.of(KNOWN, almost)).score())
        .isLessThan(100);
  }

  @Test
  void countsNoFaxAsATelephone() {
    var details = ClientFixtures.alfreds();
    var faxOnly = details.phones().stream().filter(one -> one.kind().name().equals("FAX")).toList();
    var card =
        new ClientDetails(
            "Alfreds", "", "", "", "", List.of(), faxOnly, List.of(), "", null, "", List.of(), "");

    assertThat(Completeness.of(card, List.of()).missing())
        .extracting(Item::field)
        .contains("phones");
  }
}
