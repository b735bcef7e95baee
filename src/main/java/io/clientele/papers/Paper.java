package io.clientele.papers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it is printed.
 *
 * @param foot what binds the print to the text that was agreed; null while it is a draft, which the
 *     paper then says on every page
 */
public record Paper(
    String title,
    String number,
    Locale language,
    List<Party> parties,
    List<Clause> clauses,
    @Nullable Foot foot) {

  public Paper {
    title = PlainText.line(title);
    number = PlainText.line(number);
    parties = List.copyOf(parties);
    clauses = List.copyOf(clauses);
  }

  /**
   * One who signs.
   *
   * @param role such as the seller
   * @param signatory name and position of the person; may be empty
   */
  public record Party(String role, String name, List<Requisite> requisites, String signatory) {

    public Party {
      role = PlainText.line(role);
      name = PlainText.line(name);
      requisites = List.copyOf(requisites);
      signatory = PlainText.line(signatory);
    }
  }

  /** A fact about a party, such as its tax number. */
  public record Requisite(String label, String value) {

    public Requisite {
      label = PlainText.line(label);
      value = PlainText.paragraphs(value);
    }
  }

  /**
   * What a reader checks a print by.
   *
   * @param sha256 of the content, as 64 hexadecimal digits
   * @param address of the page that tells whether number and hash belong together
   */
  public record Foot(String sha256, String address) {

    public Foot {
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new IllegalStateException("not a SHA-256: " + sha256);
      }
    }
  }
}
