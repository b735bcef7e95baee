package io.clientele.contracts.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.contracts.Verification;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where whoever holds a paper checks it. It needs neither a sign-in nor scripts. */
@RestController
class VerifyPage {

  private static final int LONGEST = 200;

  private final Verification verification;

  VerifyPage(Verification verification) {
    this.verification = verification;
  }

  @GetMapping("/p/verify")
  ResponseEntity<String> asked(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String hash) {
    return page(shortened(number), shortened(hash));
  }

  @GetMapping("/p/verify/{number}")
  ResponseEntity<String> scanned(
      @PathVariable String number, @RequestParam(defaultValue = "") String hash) {
    return page(shortened(number), shortened(hash));
  }

  @GetMapping("/p/verify/{number}/{amendment}")
  ResponseEntity<String> amended(
      @PathVariable String number,
      @PathVariable String amendment,
      @RequestParam(defaultValue = "") String hash) {
    return page(shortened(number + "/" + amendment), shortened(hash));
  }

  private static String shortened(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  private ResponseEntity<String> page(String number, String hash) {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_HTML)
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(html(number, hash));
  }

  private String html(String number, String hash) {
    return """
    <!doctype html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%2$s</title>
    <link rel="stylesheet" href="/portal/public.css">
    </head>
    <body>
    <main>
    <h1>%2$s</h1>
    <p>%3$s</p>
    %4$s
    <form action="/p/verify" method="get">
    <label>%5$s<input name="number" value="%6$s" maxlength="20" required></label>
    <label>%7$s<textarea name="hash" rows="3" maxlength="200" spellcheck="false" required>%8$s</textarea></label>
    <button>%9$s</button>
    </form>
    </main>
    </body>
    </html>
    """
        .formatted(
            "en",
            text("contracts.verify"),
            text("contracts.verify.hint"),
            answer(number, hash),
            text("contracts.field.number"),
            HtmlUtils.htmlEscape(number),
            text("contracts.verify.hash"),
            HtmlUtils.htmlEscape(hash),
            text("contracts.verify.act"));
  }

  private String answer(String number, String hash) {
    if (number.isBlank() || hash.isBlank()) {
      return "";
    }
    return verification.belongTogether(number, hash)
        ? said("together", text("contracts.verify.together"))
        : said("apart", text("contracts.verify.apart"));
  }

  private static String said(String how, String words) {
    return "<p class=\"answer %s\" role=\"status\">%s</p>".formatted(how, words);
  }
}
