package io.clientele.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Refusal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come in: a table comes out, or a sentence. */
class SourceFileFuzzTests {

  private static final int ROUNDS = Boolean.getBoolean("clientele.long") ? 200_000 : 3_000;
  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251", "windows-1252");
  private static final String BRICKS =
      "\"\"\"',;\t|\r\n\r\n  =+-@\\abcXYZ0123äößéñčłůŐшяІ東\u0000\u001a\uFEFF\uFFFE";

  @Test
  void neverEndsInAnythingButATableOrARefusal() {
    var seed = Long.getLong("clientele.seed", 20261122L);
    System.out.println("SourceFileFuzzTests seed " + seed);
    var random = new Random(seed);
    var tables = 0;
    var refusals = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var bytes = round % 3 == 0 ? noise(random) : round % 3 == 1 ? text(random) : damaged(random);
      try {
        var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
        assertThat(file.check()).as("seed %s round %s", seed, round).isPositive();
        assertThat(file.peek(3).headings()).isNotEmpty();
        tables++;
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
        refusals++;
      } catch (RuntimeException bug) {
        throw new AssertionError("seed " + seed + " round " + round, bug);
      }
    }
    assertThat(tables).isGreaterThan(ROUNDS / 20);
    assertThat(refusals).isGreaterThan(ROUNDS / 20);
  }

  @Test
  void readsWithAnyForcedDialectOrRefuses() {
    var random = new Random(7);
    for (var round = 0; round < ROUNDS / 3; round++) {
      var encoding = FileEncoding.values()[random.nextInt(FileEncoding.values().length)];
      var bytes = text(random);
      try {
        SourceFile.of(bytes, new Dialect.Text(encoding, ",;\t|".charAt(random.nextInt(4)))).check();
      } catch (Refusal refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
  }

  private static byte[] noise(Random random) {
    var bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] text(Random random) {
    var text = new StringBuilder();
    for (var n = random.nextInt(300); n > 0; n--) {
      text.append(BRICKS.charAt(random.nextInt(BRICKS.length())));
    }
    return text.toString().getBytes(Charset.forName(CHARSETS.get(random.nextInt(6))));
  }

  /** A proper list with a few bytes changed or its end cut off. */
  private static byte[] damaged(Random random) {
    var text = new StringBuilder("number;name;city\r\n");
    for (var n = random.nextInt(20); n > 0; n--) {
      text.append(n).append(";\"Müller \"\"& Söhne\"\"\";Šumperk\r\n");
    }
    var bytes = text.toString().getBytes(Charset.forName(CHARSETS.get(random.nextInt(6))));
    for (var n = random.nextInt(4); n > 0 && bytes.length > 0; n--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return java.util.Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
  }
}
