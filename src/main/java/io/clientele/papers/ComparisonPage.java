package io.clientele.papers;

import io.clientele.papers.Comparison.Change;
import io.clientele.papers.Comparison.Row;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A comparison for the press. */
final class ComparisonPage {

  private final ComparedPapers papers;
  private final Page page;

  private ComparisonPage(ComparedPapers papers) {
    this.papers = papers;
    page = new Page(papers.language(), "comparison", papers.title(), papers.number());
  }

  static Page of(ComparedPapers papers) {
    var comparison = new ComparisonPage(papers);
    comparison.write();
    return comparison.page;
  }

  private void write() {
    var versions = page.text("papers.from-to", papers.ours(), papers.theirs());
    page.foot(List.of(page.title(), versions));
    page.line("p", "kicker", page.text("papers.comparison"));
    page.line("h1", "title", page.title());
    page.line("p", "versions", versions);
    writeLegend();
    papers.facts().forEach(this::write);
    papers.comparison().rows().forEach(this::write);
  }

  private void writeLegend() {
    page.open("p", "legend").line("del", "word", page.text("papers.removed-words"));
    page.words(" · ").line("ins", "word", page.text("papers.added-words")).close("p");
    page.open("p", "counts");
    for (var change : Change.values()) {
      page.open("span", "count-of");
      page.words(state(change) + " " + papers.comparison().count(change)).close("span");
      page.words(" \u2002 ");
    }
    page.close("p");
  }

  private void write(ComparedPapers.Fact fact) {
    page.open("p", "fact").line("span", "label", fact.label()).words(" ");
    if (!fact.ours().isEmpty()) {
      page.line("del", "word", fact.ours()).words(" ");
    }
    if (!fact.theirs().isEmpty()) {
      page.line("ins", "word", fact.theirs());
    }
    page.close("p");
  }

  private void write(Row row) {
    page.open("div", "row", row.change().name().toLowerCase(Locale.ROOT));
    if (row.change() != Change.SAME) {
      page.line("p", "state", state(row));
    }
    page.open("h2")
        .line("span", "number", place(row.theirs().isPresent() ? row.theirs() : row.ours()));
    write(row.heading());
    if (row.change() == Change.SAME) {
      page.words(" ").line("span", "state", state(row.change()));
    }
    page.close("h2");
    if (row.isReworded()) {
      page.open("p", "text");
      write(row.text());
      page.close("p");
    }
    page.close("div");
  }

  private void write(List<Piece> pieces) {
    for (var piece : pieces) {
      switch (piece.fate()) {
        case KEPT -> page.words(piece.text());
        case REMOVED -> page.line("del", "word", shown(piece));
        case ADDED -> page.line("ins", "word", shown(piece));
      }
    }
  }

  /** A paragraph that was parted or joined is a change that one must see. */
  private static String shown(Piece piece) {
    return piece.text().isBlank() && piece.text().contains("\n")
        ? "¶" + piece.text()
        : piece.text();
  }

  private String state(Row row) {
    var state = state(row.change());
    return row.change() == Change.MOVED
        ? state + ", " + page.text("papers.moved-from", place(row.ours()))
        : state;
  }

  private String state(Change change) {
    return page.text("papers.change." + change.name());
  }

  private static String place(OptionalInt place) {
    return place.isPresent() ? place.getAsInt() + 1 + "." : "";
  }
}
