package io.clientele.papers;

import io.clientele.kit.Texts;
import io.clientele.papers.Paper.Foot;
import io.clientele.papers.Paper.Party;
import java.util.List;
import java.util.function.BiConsumer;

/** A contract as a text document, so that the other side can write into it. */
final class DocxContract {

  private static final int LABEL = 1_340;
  private static final int VALUE = 3_252;
  private static final int HALF = LABEL + VALUE;

  private final Paper paper;
  private final WordMarkup markup = new WordMarkup();

  private DocxContract(Paper paper) {
    this.paper = paper;
  }

  static String body(Paper paper) {
    var contract = new DocxContract(paper);
    contract.markup.raw("<w:body>");
    contract.write();
    contract.markup.raw(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1361\""
            + " w:bottom=\"1474\" w:left=\"1361\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body>");
    return contract.markup.part("w:document");
  }

  static String footer(Paper paper) {
    var contract = new DocxContract(paper);
    contract.writeFooter();
    return contract.markup.part("w:ftr");
  }

  private void writeFooter() {
    var foot = paper.foot();
    markup.paragraph(
        "Footer",
        line -> {
          line.words(Labels.footing(paper)).raw("<w:r><w:tab/></w:r>");
          for (var piece : text("papers.page-of", "\n1", "\n2").split("\n")) {
            switch (piece.isEmpty() ? ' ' : piece.charAt(0)) {
              case '1' -> line.field("PAGE").words(piece.substring(1));
              case '2' -> line.field("NUMPAGES").words(piece.substring(1));
              default -> line.words(piece);
            }
          }
        });
    markup.paragraph("Footer", foot == null ? text("papers.draft") : "SHA-256 " + foot.sha256());
  }

  private void write() {
    markup.paragraph("PaperSmall", Labels.number(paper));
    markup.paragraph("Title", paper.title());
    inPairs(this::writeParties);
    for (var clause : paper.clauses()) {
      markup.paragraph("Heading1", clause.heading());
      PlainText.split(clause.text()).forEach(each -> markup.paragraph("ClauseText", each));
    }
    markup.paragraph("Normal", "");
    if (!paper.parties().isEmpty()) {
      markup.paragraph("PaperLabel", text("papers.signatures"));
      inPairs(this::writeSignatures);
    }
    if (paper.foot() != null) {
      writeProof(paper.foot());
    }
  }

  private void inPairs(BiConsumer<Party, List<Party>> write) {
    for (var at = 0; at < paper.parties().size(); at += 2) {
      var right = paper.parties().subList(at + 1, Math.min(at + 2, paper.parties().size()));
      write.accept(paper.parties().get(at), right);
      markup.paragraph("Normal", "");
    }
  }

  private void writeParties(Party left, List<Party> right) {
    var pair = right.isEmpty() ? List.of(left) : List.of(left, right.getFirst());
    markup.openTable(List.of(LABEL, VALUE, LABEL, VALUE));
    markup.row(row -> pair.forEach(party -> half(row, "PaperLabel", party.role())));
    markup.row(row -> pair.forEach(party -> half(row, "PaperName", party.name())));
    var most = pair.stream().mapToInt(party -> party.requisites().size()).max().orElse(0);
    for (var place = 0; place < most; place++) {
      var at = place;
      markup.row(row -> pair.forEach(party -> requisite(row, party, at)));
    }
    markup.raw("</w:tbl>");
  }

  private static void half(WordMarkup row, String style, String words) {
    row.cell(HALF, 2, cell -> cell.paragraph(style, words));
  }

  private static void requisite(WordMarkup row, Party party, int place) {
    var has = place < party.requisites().size();
    var label = has ? party.requisites().get(place).label() : "";
    var value = has ? party.requisites().get(place).value() : "";
    row.cell(LABEL, 1, cell -> cell.paragraph("PaperSmall", label));
    row.cell(VALUE, 1, cell -> cell.paragraph("PaperValue", value));
  }

  private void writeSignatures(Party left, List<Party> right) {
    markup.openTable(List.of(HALF, HALF));
    markup.row(
        row -> {
          signature(row, left);
          right.forEach(party -> signature(row, party));
        });
    markup.raw("</w:tbl>");
  }

  private void signature(WordMarkup row, Party party) {
    var signatory = party.signatory().isEmpty() ? text("papers.signatory") : party.signatory();
    row.cell(
        HALF,
        1,
        cell ->
            cell.paragraph("PaperSmall", text("papers.signed-for"))
                .paragraph("PaperName", party.name())
                .paragraph("SignatureLine", "")
                .paragraph("PaperSmall", signatory)
                .paragraph("SignatureLine", "")
                .paragraph("PaperSmall", text("papers.place-and-date")));
  }

  private void writeProof(Foot foot) {
    markup.openTable(List.of(1_700, 2 * HALF - 1_700));
    markup.row(
        row -> {
          var code = text("papers.code-of", foot.address());
          row.cell(1_700, 1, cell -> cell.paragraph("Normal", line -> line.code(code)));
          row.cell(2 * HALF - 1_700, 1, cell -> writeHow(cell, foot));
        });
    markup.raw("</w:tbl>").paragraph("Normal", "");
  }

  private void writeHow(WordMarkup cell, Foot foot) {
    cell.paragraph("PaperLabel", text("papers.verify"));
    cell.paragraph("PaperSmall", text("papers.verify-how", paper.number()));
    cell.paragraph("PaperValue", foot.address());
    cell.paragraph("PaperValue", Labels.grouped(foot.sha256()));
  }

  private String text(String key, Object... arguments) {
    return Texts.text(paper.language(), key, arguments);
  }
}
