package io.clientele.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * A filled body for those who read plain text: links in brackets, lists and quotes as in a mail.
 */
final class PlainPart {

  private PlainPart() {}

  static String of(Node document) {
    return String.join("\n", blocks(document, true)).strip();
  }

  private static List<String> blocks(Node parent, boolean apart) {
    var lines = new ArrayList<String>();
    for (Node block : children(parent)) {
      if (block instanceof LinkReferenceDefinition) {
        continue;
      }
      if (apart && !lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(block(block));
    }
    return lines;
  }

  private static List<String> block(Node block) {
    return switch (block) {
      case BlockQuote quote -> prefixed(blocks(quote, true), "> ", "> ");
      case ListBlock list -> items(list);
      case ThematicBreak rule -> List.of("----------");
      case FencedCodeBlock code -> prefixed(code.getLiteral().lines().toList(), "    ", "    ");
      case IndentedCodeBlock code -> prefixed(code.getLiteral().lines().toList(), "    ", "    ");
      default -> words(block).lines().toList();
    };
  }

  private static List<String> items(ListBlock list) {
    var lines = new ArrayList<String>();
    int number = list instanceof OrderedList ordered ? start(ordered) : 0;
    for (Node item : children(list)) {
      if (!list.isTight() && !lines.isEmpty()) {
        lines.add("");
      }
      var marker = list instanceof BulletList ? "- " : number++ + ". ";
      lines.addAll(prefixed(blocks(item, !list.isTight()), marker, " ".repeat(marker.length())));
    }
    return lines;
  }

  private static int start(OrderedList list) {
    var start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private static List<String> prefixed(List<String> lines, String first, String others) {
    if (lines.isEmpty()) {
      return List.of(first.strip());
    }
    return Stream.concat(
            Stream.of(first + lines.getFirst()), lines.stream().skip(1).map(line -> others + line))
        .map(String::stripTrailing)
        .toList();
  }

  private static String words(Node parent) {
    var words = new StringBuilder();
    for (Node node : children(parent)) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak end -> words.append('\n');
        case HardLineBreak end -> words.append('\n');
        case Link link -> words.append(link(link));
        default -> words.append(words(node));
      }
    }
    return words.toString();
  }

  private static String link(Link link) {
    var label = words(link).strip();
    var address = link.getDestination();
    if (label.isEmpty() || address.equals(label) || address.equals("mailto:" + label)) {
      return label.isEmpty() ? address : label;
    }
    return label + " [" + address + "]";
  }

  private static List<Node> children(Node parent) {
    var children = new ArrayList<Node>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
