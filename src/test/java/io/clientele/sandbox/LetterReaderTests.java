package io.clientele.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.sandbox.LetterContent.Header;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LetterReaderTests {

  private static final String WHOLE =
      """
      Message-ID: <first@clientele.example>
      References: <zero@clientele.example>
      From: Anna Weber <anna@clientele.example>
      Reply-To: Wholesale <wholesale@clientele.example>
      To: Maria <maria@shop.example>
      Subject: =?UTF-8?Q?Preise_f=C3=BCr?=
       =?UTF-8?Q?_M=C3=A4rz?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/related; boundary=inner

      --inner
      Content-Type: multipart/alternative; boundary=both

      --both
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Gr=FC=DFe
      --both
      Content-Type: text/html; charset=utf-8

      <p>Grüße <img src="cid:logo"></p>
      --both--
      --inner
      Content-Type: image/png
      Content-ID: <logo>
      Content-Transfer-Encoding: base64

      AAECAw==
      --inner--
      --outer
      Content-Type: application/pdf; name="price list.pdf"
      Content-Disposition: attachment; filename="price list.pdf"
      Content-Transfer-Encoding: base64

      JVBERg==
      --outer--
      """;

  @Test
  void showsTheLetterAsItsRecipientSeesIt() {
    var letter = LetterReader.read(bytes(WHOLE));

    assertThat(letter.text()).isEqualTo("Grüße");
    assertThat(letter.html())
        .isEqualTo("<p>Grüße <img src=\"data:image/png;base64,AAECAw==\"></p>");
    assertThat(letter.headers()).contains(new Header("Subject", "Preise für März"));
    assertThat(letter.attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).isEqualTo("price list.pdf");
              assertThat(file.mediaType()).isEqualTo("application/pdf");
              assertThat(file.bytes()).asString().isEqualTo("%PDF");
            });
  }

  @Test
  void readsOnWhereTheLetterIsBroken() {
    assertThat(LetterReader.read(bytes("")).attachments()).isEmpty();
    assertThat(LetterReader.read(bytes("Content-Type: text/plain; charset=klingon\n\nnuqneH")))
        .extracting(LetterContent::text)
        .isEqualTo("nuqneH");
    assertThat(LetterReader.read(bytes("Content-Type: multipart/mixed; boundary=x\n\nno parts")))
        .isNotNull();
  }

  @Test
  void answersGoToWhoAsksForThemAndContinueTheThread() throws Exception {
    var at = Instant.parse("2026-03-01T10:00:00Z");

    var raw =
        AnswerLetter.to(bytes(WHOLE), "<answer@shop.example>", "maria@shop.example", "Schön!", at);

    var answer = LetterHead.parse(raw);
    assertThat(answer.getMessageID()).isEqualTo("<answer@shop.example>");
    assertThat(LetterHead.of(raw).recipients())
        .isEqualTo("Wholesale <wholesale@clientele.example>");
    assertThat(answer.getHeader("In-Reply-To", null)).isEqualTo("<first@clientele.example>");
    assertThat(answer.getHeader("References", null))
        .isEqualTo("<zero@clientele.example> <first@clientele.example>");
    assertThat(answer.getSentDate()).isEqualTo(java.util.Date.from(at));
    assertThat(LetterHead.of(raw).subject()).isEqualTo("Re: Preise für März");
    assertThat(LetterReader.read(raw).text()).isEqualTo("Schön!");
  }

  private static byte[] bytes(String letter) {
    return letter.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
