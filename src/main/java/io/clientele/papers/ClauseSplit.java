package io.clientele.papers;

import io.clientele.papers.Headings.Begin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts the lines of a paper into clauses. */
final class ClauseSplit {

  private final List<Line> lines;
  private final Map<Integer, Begin> begins;
  private final List<Clause> clauses = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String heading = "";

  ClauseSplit(List<Line> lines) {
    this.lines = lines;
    begins = new Headings(lines).find();
  }

  List<Clause> clauses() {
    for (var at = 0; at < lines.size(); at++) {
      var begin = begins.get(at);
      if (begin != null) {
        end();
        heading = begin.isTitle() ? begin.words() : "";
        add(Line.of(begin.isTitle() ? "" : begin.words(), true));
      } else if (isTitleOfNumber(at)) {
        heading = lines.get(at).words();
      } else {
        if (begins.isEmpty() && lines.get(at).begins()) {
          end();
        }
        add(lines.get(at));
      }
    }
    end();
    return clauses;
  }

  /** A heading that is but a number has its words in the next line. */
  private boolean isTitleOfNumber(int at) {
    var before = begins.get(at - 1);
    return before != null && before.words().isEmpty() && lines.get(at).isShouted();
  }

  private void add(Line line) {
    if (line.words().isEmpty()) {
      return;
    }
    if (line.begins() && !text.isEmpty()) {
      text.append("\n\n");
    } else if (isHyphenated() && line.goesOnInLowerCase()) {
      text.setLength(text.length() - 1);
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(line.words());
  }

  private boolean isHyphenated() {
    var length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Character.isLetter(text.charAt(length - 2));
  }

  private void end() {
    var clause = new Clause(heading, text.toString());
    if (!clause.isBlank()) {
      clauses.add(clause);
    }
    heading = "";
    text.setLength(0);
  }
}
