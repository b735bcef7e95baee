package io.clientele.papers;

import io.clientele.papers.Paper.Foot;
import java.util.List;

/** A contract for the press: title, parties, clauses, the place for signatures. */
final class ContractPage {

  private final Paper paper;
  private final Page page;

  private ContractPage(Paper paper) {
    this.paper = paper;
    page = new Page(paper.language(), "contract", paper.title(), paper.number());
  }

  static Page of(Paper paper) {
    var contract = new ContractPage(paper);
    contract.write();
    return contract.page;
  }

  private void write() {
    page.foot(footLines());
    page.line("p", "kicker", Labels.number(paper));
    page.line("h1", "title", paper.title());
    Parties.write(page, paper.parties());
    var number = 0;
    for (var clause : paper.clauses()) {
      number++;
      page.open("div", "clause").heading(number + ".", clause.heading());
      page.paragraphs(clause.text()).close("div");
    }
    Parties.writeSignatures(page, paper.parties());
    if (paper.foot() != null) {
      writeProof(paper.foot());
    }
  }

  private List<String> footLines() {
    var foot = paper.foot();
    return List.of(
        Labels.footing(paper),
        foot == null ? page.text("papers.draft") : "SHA-256 " + foot.sha256());
  }

  private void writeProof(Foot foot) {
    page.open("table", "proof").open("tr").open("td", "code");
    page.picture(QrCode.address(foot.address()), page.text("papers.code-of", foot.address()));
    page.close("td").open("td");
    page.line("p", "label", page.text("papers.verify"));
    page.line("p", "small", page.text("papers.verify-how", paper.number()));
    page.line("p", "address", foot.address());
    page.line("p", "hash", Labels.grouped(foot.sha256()));
    page.close("td", "tr", "table");
  }
}
