package io.clientele.templates;

import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A subject and a body in Markdown with fields, as a user wrote them. It always renders, so that it
 * can be previewed while being written; whoever sends it calls {@link #check} and asks {@link
 * #missing} first.
 */
public final class Template {

  private static final int LONGEST_SUBJECT = 250;

  private final Source subject;
  private final Source body;
  private final List<Problem> problems;

  private Template(Source subject, Source body) {
    this.subject = subject;
    this.body = body;
    this.problems = List.copyOf(problemsOf(subject, body));
  }

  public static Template of(String subject, String body, Fields fields) {
    return new Template(Source.ofSubject(subject, fields), Source.ofBody(body, fields));
  }

  /** What is wrong with it, the subject first, then line by line. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * @throws Refusal with the first problem's sentence
   */
  public void check() {
    if (!problems.isEmpty()) {
      var first = problems.getFirst();
      throw Refusal.because("templates.cannot-be-sent", first.inWords());
    }
  }

  /** The fields that stand in it, each once, in their order. */
  public List<Field> fields() {
    return placeholders().map(Placeholder::field).distinct().toList();
  }

  /** The fields without a default for which this reader has no value. */
  public List<Field> missing(Values values) {
    return placeholders()
        .filter(placeholder -> placeholder.isMissing(values))
        .map(Placeholder::field)
        .distinct()
        .toList();
  }

  public Rendered render(Values values) {
    var filled = Markdown.shown(body.marked());
    filled.accept(new Filling(body, values));
    return new Rendered(subjectFor(values), HtmlPart.of(filled), PlainPart.of(filled));
  }

  private String subjectFor(Values values) {
    var line = Values.singleLine(subject.fill(subject.marked(), field -> field.filled(values)));
    int end =
        line.offsetByCodePoints(
            0, Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "\u2026";
  }

  private Stream<Placeholder> placeholders() {
    return Stream.of(subject, body).flatMap(source -> source.placeholders().stream());
  }

  private static List<Problem> problemsOf(Source subject, Source body) {
    var found = new ArrayList<Problem>(subject.problems());
    found.addAll(body.problems());
    var document = Markdown.parse(body.marked());
    if (Markdown.isTooDeep(document)) {
      found.add(new Problem(1, Text.of("templates.too-deep")));
    } else {
      document.accept(new Links(body, found));
    }
    found.sort(Comparator.comparingInt(Problem::line));
    return found;
  }

  private static final class Links extends AbstractVisitor {

    private final Source source;
    private final List<Problem> found;

    Links(Source source, List<Problem> found) {
      this.source = source;
      this.found = found;
    }

    @Override
    public void visit(Link link) {
      new LinkAddress(link.getDestination(), source)
          .problem()
          .ifPresent(text -> found.add(new Problem(line(link), text)));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      found.add(new Problem(line(image), Text.of("templates.picture")));
    }

    private static int line(Node node) {
      var spans = node.getSourceSpans();
      return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }
  }
}
