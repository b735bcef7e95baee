package io.clientele.templates;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark without HTML, and never nested deeper than any letter needs. */
final class Markdown {

  private static final int DEEPEST = 60;
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  IndentedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .maxOpenBlockParsers(DEEPEST / 2)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parse(String marked) {
    return PARSER.parse(marked);
  }

  /** A tree to be shown: what is nested too deeply becomes one plain paragraph. */
  static Node shown(String marked) {
    var document = parse(marked);
    return isTooDeep(document) ? plain(marked) : document;
  }

  /** Walks without recursion: a hostile text must not exhaust the stack. */
  static boolean isTooDeep(Node document) {
    Node node = document;
    int depth = 0;
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        if (++depth > DEEPEST) {
          return true;
        }
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null ? null : node.getNext();
    }
    return false;
  }

  private static Node plain(String marked) {
    var document = new Document();
    var paragraph = new Paragraph();
    paragraph.appendChild(new Text(marked));
    document.appendChild(paragraph);
    return document;
  }
}
