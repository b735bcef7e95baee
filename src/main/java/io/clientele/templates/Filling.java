package io.clientele.templates;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Puts one reader's values into a parsed body. It happens after Markdown was read: a value is a
 * text in the tree and cannot become a heading, a list or a link.
 */
final class Filling extends AbstractVisitor {

  private final Source source;
  private final Values values;

  Filling(Source source, Values values) {
    this.source = source;
    this.values = values;
  }

  @Override
  public void visit(Text text) {
    inLines(text, filled(text.getLiteral()));
  }

  /** What looks like HTML is shown as it was written. */
  @Override
  public void visit(HtmlInline html) {
    inLines(html, filled(html.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    code.setLiteral(filled(code.getLiteral()));
  }

  @Override
  public void visit(FencedCodeBlock block) {
    block.setInfo("");
    block.setLiteral(filled(block.getLiteral()));
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    block.setLiteral(filled(block.getLiteral()));
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    link.setTitle(null);
    var address = new LinkAddress(link.getDestination(), source).filled(values);
    if (address == null) {
      dissolve(link);
    } else {
      link.setDestination(address);
    }
  }

  /** Mail programs do not load pictures from elsewhere; their words stay. */
  @Override
  public void visit(Image image) {
    visitChildren(image);
    dissolve(image);
  }

  private String filled(String literal) {
    return source.fill(literal, placeholder -> placeholder.filled(values));
  }

  private static void inLines(Node node, String literal) {
    Node last = node;
    for (var line : List.of(literal.split("\n", -1))) {
      if (last != node) {
        last = after(last, new HardLineBreak());
      }
      last = after(last, new Text(line));
    }
    node.unlink();
  }

  private static Node after(Node before, Node added) {
    before.insertAfter(added);
    return added;
  }

  private static void dissolve(Node wrapper) {
    for (Node child = wrapper.getFirstChild(); child != null; child = wrapper.getFirstChild()) {
      wrapper.insertBefore(child);
    }
    wrapper.unlink();
  }
}
