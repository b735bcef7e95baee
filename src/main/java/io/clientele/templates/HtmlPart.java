package io.clientele.templates;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A filled body as HTML: rendered with everything escaped, then sanitised as a second wall. */
final class HtmlPart {

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).softbreak("<br />\n").build();

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "strong",
              "em",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "blockquote",
              "hr",
              "pre",
              "code",
              "a")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .matching((element, attribute, value) -> value.matches("\\d{1,9}") ? value : null)
          .onElements("ol")
          .toFactory();

  private HtmlPart() {}

  static String of(Node document) {
    return ALLOWED.sanitize(RENDERER.render(document)).strip();
  }
}
