package io.clientele.papers;

import io.clientele.kit.Texts;

/** What a paper says about itself, in its own language. */
final class Labels {

  private Labels() {}

  static String number(Paper paper) {
    var draft = paper.foot() == null ? Texts.text(paper.language(), "papers.draft") : "";
    if (paper.number().isEmpty()) {
      return draft;
    }
    var number = Texts.text(paper.language(), "papers.number", paper.number());
    return draft.isEmpty() ? number : number + " · " + draft;
  }

  static String footing(Paper paper) {
    return paper.number().isEmpty() ? paper.title() : paper.number() + " · " + paper.title();
  }

  /** Sixty-four digits as one can compare them by eye. */
  static String grouped(String sha256) {
    return sha256.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
