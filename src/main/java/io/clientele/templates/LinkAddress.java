package io.clientele.templates;

import io.clientele.kit.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a link in a template may lead, and how values get into its address. */
final class LinkAddress {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s]+([/?#]\\S*)?");
  private static final Pattern WEB_UP_TO_PATH = Pattern.compile("(?i)https?://[^/?#\\s]+[/?#].*");
  private static final Pattern MAIL = Pattern.compile("(?i)mailto:\\S+");
  private static final Pattern PHONE = Pattern.compile("(?i)tel:\\S+");

  private final String marked;
  private final Source source;

  LinkAddress(String marked, Source source) {
    this.marked = marked;
    this.source = source;
  }

  Optional<Text> problem() {
    var shown = source.asWritten(marked);
    if (marked.isBlank()) {
      return Optional.of(Text.of("templates.link-empty"));
    }
    if (wholeField() != null || MAIL.matcher(marked).matches() || PHONE.matcher(marked).matches()) {
      return Optional.empty();
    }
    if (WEB.matcher(marked).matches()) {
      var mark = Source.MARK.matcher(marked);
      var settled =
          !mark.find() || WEB_UP_TO_PATH.matcher(marked.substring(0, mark.start())).matches();
      return settled
          ? Optional.empty()
          : Optional.of(Text.of("templates.link-host-from-field", shown));
    }
    if (marked.startsWith("www.")) {
      return Optional.of(Text.of("templates.link-without-scheme", shown, "https://" + shown));
    }
    return Optional.of(Text.of("templates.link-forbidden", shown));
  }

  /** The address for this reader; null where there is none that a link may have. */
  @Nullable String filled(Values values) {
    if (problem().isPresent()) {
      return null;
    }
    var whole = wholeField();
    if (whole != null) {
      var value = whole.filled(values);
      return WEB.matcher(value).matches() ? value : null;
    }
    if (PHONE.matcher(marked).matches()) {
      return source.fill(marked, field -> given(field, values).replaceAll("[^0-9+]", ""));
    }
    return source.fill(marked, field -> encoded(given(field, values)));
  }

  private @Nullable Placeholder wholeField() {
    var mark = Source.MARK.matcher(marked);
    if (!mark.matches()) {
      return null;
    }
    var placeholder = source.placeholders().get(Integer.parseInt(mark.group(1)));
    return placeholder.field().kind() == Field.Kind.LINK ? placeholder : null;
  }

  private static String given(Placeholder placeholder, Values values) {
    return placeholder.isMissing(values) ? "" : placeholder.filled(values);
  }

  private static String encoded(String value) {
    var encoded = new StringBuilder();
    for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      if (character < 0x80
          && (Character.isLetterOrDigit(character) || "-._~@".indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append('%').append("%02X".formatted((int) character));
      }
    }
    return encoded.toString();
  }
}
