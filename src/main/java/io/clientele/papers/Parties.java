package io.clientele.papers;

import io.clientele.papers.Paper.Party;
import java.util.List;
import java.util.function.Consumer;

/** The parties of a paper for the press, two beside each other. */
final class Parties {

  private Parties() {}

  static void write(Page page, List<Party> parties) {
    inPairs(page, "parties", parties, party -> write(page, party));
  }

  static void writeSignatures(Page page, List<Party> parties) {
    if (!parties.isEmpty()) {
      page.open("div", "signing").line("p", "label", page.text("papers.signatures"));
      inPairs(page, "signatures", parties, party -> writeSignature(page, party));
      page.close("div");
    }
  }

  private static void inPairs(Page page, String kind, List<Party> parties, Consumer<Party> write) {
    for (var at = 0; at < parties.size(); at += 2) {
      page.open("table", kind).open("tr");
      for (var beside = at; beside < at + 2; beside++) {
        page.open("td", beside == at ? "left" : "right");
        if (beside < parties.size()) {
          write.accept(parties.get(beside));
        }
        page.close("td");
      }
      page.close("tr", "table");
    }
  }

  private static void write(Page page, Party party) {
    page.line("p", "label", party.role()).line("p", "name", party.name());
    if (!party.requisites().isEmpty()) {
      page.open("table", "requisites");
      for (var requisite : party.requisites()) {
        page.open("tr").rowHead(requisite.label());
        page.line("td", "value", requisite.value()).close("tr");
      }
      page.close("table");
    }
  }

  private static void writeSignature(Page page, Party party) {
    page.line("p", "small", page.text("papers.signed-for"));
    page.line("p", "name", party.name());
    page.line("div", "rule", "\u00a0");
    page.line(
        "p",
        "small",
        party.signatory().isEmpty() ? page.text("papers.signatory") : party.signatory());
    page.line("div", "rule date", "\u00a0");
    page.line("p", "small", page.text("papers.place-and-date"));
  }
}
