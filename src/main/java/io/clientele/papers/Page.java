package io.clientele.papers;

import io.clientele.kit.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page for the press, in the language of its paper. What is written on it is only ever words. */
final class Page {

  private final Locale language;
  private final String title;
  private final StringBuilder outline = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final boolean wide;
  private int marks;

  Page(Locale language, String kind, String title, String number) {
    this.language = language;
    this.title = number.isEmpty() ? title : title + " · " + number;
    wide = kind.equals("disagreements");
    body.append("<body class=\"").append(kind).append("\">");
  }

  String title() {
    return title;
  }

  boolean isWide() {
    return wide;
  }

  String text(String key, Object... arguments) {
    return Texts.text(language, key, arguments);
  }

  Page open(String element, String... classes) {
    body.append('<').append(element);
    if (classes.length > 0) {
      body.append(" class=\"").append(String.join(" ", classes)).append('"');
    }
    body.append('>');
    return this;
  }

  Page close(String... elements) {
    Arrays.stream(elements).forEach(element -> body.append("</").append(element).append('>'));
    return this;
  }

  /** Words of whoever wrote the paper. */
  Page words(String words) {
    body.append(escaped(words).replace("\n", "<br/>"));
    return this;
  }

  /** An element with words in it. */
  Page line(String element, String classes, String words) {
    return open(element, classes).words(words).close(element);
  }

  /** The head of a row of a table. */
  Page rowHead(String words) {
    body.append("<th scope=\"row\">");
    return words(words).close("th");
  }

  /** Each as a paragraph. */
  Page paragraphs(String paragraphs) {
    PlainText.split(paragraphs).forEach(each -> line("p", "text", each));
    return this;
  }

  /** A heading that the outline of the file leads to. */
  Page heading(String number, String heading) {
    marks++;
    outline.append("<bookmark name=\"").append(escaped((number + " " + heading).strip()));
    outline.append("\" href=\"#c").append(marks).append("\"/>");
    body.append("<h2 id=\"c").append(marks).append("\"><span class=\"number\">");
    return words(number).close("span").words(heading).close("h2");
  }

  Page picture(String address, String alternative) {
    body.append("<img src=\"").append(address).append("\" alt=\"");
    body.append(escaped(alternative)).append("\"/>");
    return this;
  }

  /** What stands at the foot of every page. */
  Page foot(List<String> lines) {
    open("div", "foot").open("table").open("tr").open("td");
    lines.forEach(each -> line("div", lines.indexOf(each) == 0 ? "first" : "hash", each));
    close("td").open("td", "pages");
    var pages = escaped(text("papers.page-of", "\u0001", "\u0002"));
    body.append(
        pages
            .replace("\u0001", "<span class=\"page\"></span>")
            .replace("\u0002", "<span class=\"count\"></span>"));
    return close("td", "tr", "table", "div");
  }

  String markup(String style) {
    return "<!DOCTYPE html><html lang=\""
        + escaped(language.toLanguageTag())
        + "\"><head><title>"
        + escaped(title)
        + "</title><meta name=\"subject\" content=\""
        + escaped(title)
        + "\"/><style>"
        + style
        + "</style>"
        + (marks == 0 ? "" : "<bookmarks>" + outline + "</bookmarks>")
        + "</head>"
        + body
        + "</body></html>";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
