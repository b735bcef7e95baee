package io.clientele.templates;

import io.clientele.kit.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as written, with a mark in the place of each field. The marks are letters to Markdown, so
 * neither a field's braces nor, later, its value is ever read as Markdown.
 */
final class Source {

  private static final char OPEN = '\ue000';
  private static final char CLOSE = '\ue001';
  static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
  private static final Pattern SINGLE_BRACES = Pattern.compile("\\{\\s*([A-Za-z0-9.]+)\\s*}(?!})");

  private final Fields fields;
  private final String written;
  private final StringBuilder marked = new StringBuilder();
  private final List<Placeholder> placeholders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int at;
  private int line;

  private Source(String written, Fields fields, int firstLine) {
    this.written = written;
    this.fields = fields;
    this.line = firstLine;
  }

  static Source ofSubject(String subject, Fields fields) {
    var source = new Source(Values.singleLine(subject), fields, 0);
    source.read();
    return source;
  }

  static Source ofBody(String body, Fields fields) {
    var lines = body.replaceAll("\r\n?|[\u0085\u2028\u2029]", "\n");
    var source =
        new Source(lines.replaceAll("[\\p{Co}\\p{Cs}]|[\\p{Cc}&&[^\n\t]]", "\ufffd"), fields, 1);
    source.read();
    return source;
  }

  String marked() {
    return marked.toString();
  }

  List<Placeholder> placeholders() {
    return placeholders;
  }

  List<Problem> problems() {
    return problems;
  }

  /** The text with what this gives in the place of each mark. */
  String fill(String text, Function<Placeholder, String> value) {
    return MARK.matcher(text)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(
                    value.apply(placeholders.get(Integer.parseInt(mark.group(1))))));
  }

  /** As {@link #fill}, put back as it was written. */
  String asWritten(String text) {
    return fill(text, placeholder -> placeholder.field().inBraces());
  }

  private void read() {
    while (at < written.length()) {
      if (written.startsWith("\\{{", at) || written.startsWith("\\}}", at)) {
        marked.append(written, at + 1, at + 3);
        at += 3;
      } else if (written.startsWith("{{", at)) {
        readField();
      } else if (written.startsWith("}}", at)) {
        problem("templates.unopened", "}}");
        copy(2);
      } else {
        readCharacter();
      }
    }
  }

  private void readField() {
    int stop = limit("\n", limit("{{", written.length()));
    int end = written.indexOf("}}", at + 2, stop);
    if (end < 0) {
      problem("templates.unclosed", excerpt(Math.min(stop, at + 40)), "}}");
      copy(2);
      return;
    }
    var inside = written.substring(at + 2, end);
    int bar = inside.indexOf('|');
    var name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    var field = fields.named(name);
    if (field.isPresent()) {
      marked.append(OPEN).append(placeholders.size()).append(CLOSE);
      placeholders.add(
          new Placeholder(
              field.get(), bar < 0 ? null : Values.singleLine(inside.substring(bar + 1))));
    } else {
      unknown(name);
      marked.append("{{").append(inside).append("}}");
    }
    at = end + 2;
  }

  private void unknown(String name) {
    if (name.isEmpty()) {
      problem("templates.nameless", "{{ }}");
      return;
    }
    fields
        .nearest(name)
        .ifPresentOrElse(
            meant -> problem("templates.unknown-but-near", name, meant.inBraces()),
            () -> problem("templates.unknown", name));
  }

  private void readCharacter() {
    char character = written.charAt(at);
    if (character == '\n') {
      line++;
    } else if (character == '{') {
      var single = SINGLE_BRACES.matcher(written).region(at, written.length());
      if (single.lookingAt()) {
        fields
            .named(single.group(1))
            .ifPresent(
                meant -> problem("templates.single-braces", single.group(), meant.inBraces()));
      }
    }
    copy(1);
  }

  private void copy(int characters) {
    marked.append(written, at, at + characters);
    at += characters;
  }

  private int limit(String sign, int unless) {
    int found = written.indexOf(sign, at + 2, unless);
    return found < 0 ? unless : found;
  }

  private String excerpt(int end) {
    return written.substring(at, end).strip();
  }

  private void problem(String key, Object... arguments) {
    problems.add(new Problem(line, Text.of(key, arguments)));
  }
}
