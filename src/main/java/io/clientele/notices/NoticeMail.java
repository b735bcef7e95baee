package io.clientele.notices;

import static io.clientele.kit.Texts.text;

import io.clientele.accounts.PortalAddress;
import io.clientele.mail.MailContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One or more notices as a mail, each with the way to its record. */
record NoticeMail(String to, List<NoticeRow> notices, PortalAddress portal) {

  private static final String HTML = resource("notices.html");
  private static final String PLAIN = resource("notices.txt");

  MailContent single() {
    return content(notices.getFirst().words());
  }

  MailContent digest() {
    return content(text("notices.mail.digest", notices.size()));
  }

  private MailContent content(String subject) {
    var greeting = text("notices.mail.greeting", to);
    var why = text("notices.mail.why", portal.of("profile"));
    var html =
        filled(
            HTML,
            Map.of(
                "subject", HtmlUtils.htmlEscape(subject),
                "greeting", HtmlUtils.htmlEscape(greeting),
                "notices", all(this::html, "\n"),
                "why", HtmlUtils.htmlEscape(why)));
    var plain =
        filled(
            PLAIN, Map.of("greeting", greeting, "notices", all(this::plain, "\n\n"), "why", why));
    return MailContent.of(subject, html, plain);
  }

  private String all(Function<NoticeRow, String> one, String between) {
    return notices.stream().map(one).collect(Collectors.joining(between));
  }

  private String html(NoticeRow notice) {
    var words = HtmlUtils.htmlEscape(words(notice));
    return notice.path() == null
        ? "<p>" + words + "</p>"
        : "<p><a href=\"%s\" style=\"color:#0b57a4\">%s</a></p>"
            .formatted(HtmlUtils.htmlEscape(portal.of(notice.path())), words);
  }

  private String plain(NoticeRow notice) {
    return notice.path() == null ? words(notice) : words(notice) + "\n" + portal.of(notice.path());
  }

  private static String words(NoticeRow notice) {
    return notice.forName() == null
        ? notice.words()
        : text("notices.mail.for", notice.words(), notice.forName());
  }

  private static String filled(String template, Map<String, String> values) {
    return Pattern.compile("\\[\\[([a-z]+)]]")
        .matcher(template)
        .replaceAll(
            place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
  }

  private static String resource(String name) {
    try (var stream = NoticeMail.class.getResourceAsStream("/mail/notices/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
