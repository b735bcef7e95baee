package io.clientele.letters;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.documents.DocumentId;
import io.clientele.kit.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTests {

  private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"offer.pdf", "prices.xlsx", "photo.JPG", "notes", "a.b.c.txt", ".txt"})
  void takesDocuments(String name) {
    assertThatCode(() -> FileRules.require(name, WORDS, List.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"setup.exe", "offer.pdf.EXE", "x.js", "y.vbs ", "z.scr.", "run.ps1", "page.html"})
  void refusesWhatRunsByItsName(String name) {
    assertThatThrownBy(() -> FileRules.require(name, WORDS, List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("program");
  }

  @Test
  void refusesAProgramThatIsCalledADocument() {
    var program = "MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> FileRules.require("offer.pdf", program, List.of()))
        .hasMessageContaining("program");
  }

  @Test
  void refusesEmptyLargeAndTooManyFiles() {
    var small = new AttachedFile(new DocumentId(1), "a.pdf", "application/pdf", 10);
    var large = new AttachedFile(new DocumentId(1), "a.pdf", "application/pdf", 14 * FileRules.MB);
    var twoMegabytes = new byte[2 * FileRules.MB];

    assertThatThrownBy(() -> FileRules.require("a.pdf", new byte[0], List.of()))
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> FileRules.require("a.pdf", new byte[FileRules.LARGEST + 1], List.of()))
        .hasMessageContaining("10 MB");
    assertThatThrownBy(
            () -> FileRules.require("a.pdf", WORDS, Collections.nCopies(FileRules.MOST, small)))
        .hasMessageContaining("at most 10");
    assertThatThrownBy(() -> FileRules.require("a.pdf", twoMegabytes, List.of(large)))
        .hasMessageContaining("15 MB");
  }
}
