package io.clientele.approvals;

import io.clientele.documents.Documents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is approved, line by line. Its hash tells whether something is still what was approved.
 *
 * @param warnings what whoever decides should know, in words
 */
public record Frozen(List<Line> lines, List<String> warnings) {

  public Frozen {
    lines = List.copyOf(lines);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param textKey what the line is called
   * @param value as it is shown
   * @param identity what counts: a name may change while it stays the same thing
   */
  public record Line(String textKey, String value, String identity) {}

  /** SHA-256 of what counts; each part stands with its length, so that no two run together. */
  public String sha256() {
    var whole = new StringBuilder();
    for (var line : lines) {
      for (var part : List.of(line.textKey(), line.identity())) {
        whole.append(part.length()).append(':').append(part);
      }
    }
    return Documents.sha256(whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  public static Builder saying() {
    return new Builder();
  }

  /** Collects lines, leaving out those without a value. */
  public static final class Builder {

    private final List<Line> lines = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    public Builder line(String textKey, String value) {
      return line(textKey, value, value);
    }

    public Builder line(String textKey, String value, String identity) {
      if (!value.isEmpty()) {
        lines.add(new Line(textKey, value, identity));
      }
      return this;
    }

    public Builder warning(String words) {
      warnings.add(words);
      return this;
    }

    public Frozen frozen() {
      return new Frozen(lines, warnings);
    }
  }
}
