package io.clientele.papers;

import java.util.List;

/** A protocol of disagreements for the press. */
final class DisagreementsPage {

  private static final String[] HEADS = {"clause", "ours", "theirs", "agreed", "status", "last"};

  private DisagreementsPage() {}

  static Page of(Disagreements protocol) {
    var page = new Page(protocol.language(), "disagreements", protocol.title(), protocol.number());
    page.foot(List.of(page.title(), page.text("papers.disagreements")));
    page.line("p", "kicker", page.text("papers.disagreements"));
    page.line("h1", "title", page.title());
    writeRows(page, protocol);
    Parties.writeSignatures(page, protocol.parties());
    return page;
  }

  private static void writeRows(Page page, Disagreements protocol) {
    page.open("table", "rows").open("thead").open("tr");
    for (var head : HEADS) {
      page.line("th", head, head(page, head, protocol));
    }
    page.close("tr", "thead").open("tbody");
    for (var row : protocol.rows()) {
      page.open("tr").line("td", "clause", row.clause());
      for (var wording : List.of(row.ours(), row.theirs(), row.agreed())) {
        page.open("td", "wording").paragraphs(wording).close("td");
      }
      page.line("td", "status", row.status());
      page.open("td", "last").line("div", "who", row.who()).line("div", "when", row.when());
      page.close("td", "tr");
    }
    page.close("tbody", "table");
  }

  private static String head(Page page, String head, Disagreements protocol) {
    return switch (head) {
      case "ours" -> page.text("papers.wording-of", protocol.parties().getFirst().name());
      case "theirs" -> page.text("papers.wording-of", protocol.parties().getLast().name());
      default -> page.text("papers.column." + head);
    };
  }
}
