package io.clientele.papers;

import io.clientele.papers.Paper.Foot;
import io.clientele.papers.Paper.Party;
import io.clientele.papers.Paper.Requisite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A supply contract as this house might sign it. */
public final class ContractFixtures {

  static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private static final List<String> HEADINGS =
      List.of(
          "Subject of the contract",
          "Orders",
          "Prices",
          "Payment",
          "Delivery and passing of risk",
          "Packaging and marking",
          "Quality, inspection and claims",
          "Retention of title",
          "Liability for delay",
          "Confidentiality",
          "Force majeure",
          "Term, renewal and notice",
          "Applicable law and disputes");
  private static final String TEXT =
      """
      The seller delivers to the buyer the goods of its range that the buyer orders, and the buyer \
      accepts them and pays the agreed price. Goods, quantities and prices follow from the order as \
      confirmed by the seller in writing within %d working days of its receipt.

      Deviations of up to %d per cent in weight that the kind of goods brings with it are no defect. \
      The seller tells the buyer without delay of any circumstance that puts timely delivery at risk; \
      the right of the buyer to withdraw after a reasonable further period is not affected thereby.""";

  private ContractFixtures() {}

  static Paper supply() {
    return supply(HEADINGS.size());
  }

  public static Paper supply(int clauses) {
    return new Paper(
        "Supply contract",
        "2026/0042",
        Locale.ENGLISH,
        List.of(seller(), buyer()),
        clauses(clauses),
        new Foot(SHA256, "https://portal.meridian-trading.example/p/verify/2026-0042"));
  }

  static List<Clause> clauses(int count) {
    var clauses = new ArrayList<Clause>();
    for (var n = 0; n < count; n++) {
      var heading = HEADINGS.get(n % HEADINGS.size());
      var text = TEXT.formatted(n + 2, n + 3);
      clauses.add(
          new Clause(heading, n % 3 == 0 ? text + "\n\n" + TEXT.formatted(n + 9, 5) : text));
    }
    return clauses;
  }

  static Paper draft() {
    var paper = supply(3);
    return new Paper(paper.title(), "", paper.language(), paper.parties(), paper.clauses(), null);
  }

  static Party seller() {
    return new Party(
        "Seller",
        "Meridian Trading House GmbH",
        List.of(
            new Requisite("Address", "Hafenstraße 12, 1020 Wien, Austria"),
            new Requisite("VAT number", "ATU12345678"),
            new Requisite("Register", "FN 123456 a, Handelsgericht Wien"),
            new Requisite("IBAN", "AT61 1904 3002 3457 3201")),
        "Diana Cruz, managing director");
  }

  static Party buyer() {
    return new Party(
        "Buyer",
        "Около Света ЕООД (Around the Horn)",
        List.of(
            new Requisite("Address", "бул. Витоша 100, 1463 София, България"),
            new Requisite("VAT number", "BG123456789"),
            new Requisite("Register", "ЕИК 123456789"),
            new Requisite("IBAN", "BG80 BNBG 9661 1020 3456 78")),
        "");
  }
}
