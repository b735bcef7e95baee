package io.clientele.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.GivenData;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real client list, as it comes and as other hands would have saved it. */
@Duty("A1")
class NorthwindFileTests {

  private final byte[] original = GivenData.bytes("northwind/customers.csv");

  @Test
  void isReadWithEveryRowAndColumn() {
    var file = SourceFile.of(original, SourceFile.recognise(original));

    assertThat(file.check()).isEqualTo(91);
    assertThat(file.peek(1).headings())
        .hasSize(11)
        .startsWith("customer_id", "company_name")
        .endsWith("phone", "fax");
    assertThat(file.peek(1).samples().getFirst())
        .startsWith("ALFKI", "Alfreds Futterkiste")
        .endsWith("030-0074321", "030-0076545");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void isTheSameInEveryEncoding(String charset) {
    var text = new String(original, StandardCharsets.UTF_8);

    assertThat(rows(text.getBytes(Charset.forName(charset)))).isEqualTo(rows(original));
    if (charset.startsWith("UTF")) {
      assertThat(rows(("\uFEFF" + text).getBytes(Charset.forName(charset))))
          .isEqualTo(rows(original));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {";\r\n", "\t\r", "|\n"})
  void isTheSameWithEveryDelimiterAndLineEnd(String delimiterAndEnd) {
    var text = new StringBuilder();
    for (var row : rows(original)) {
      row.forEach(
          cell ->
              text.append('"')
                  .append(cell.replace("\"", "\"\""))
                  .append('"')
                  .append(delimiterAndEnd.charAt(0)));
      text.setLength(text.length() - 1);
      text.append(delimiterAndEnd.substring(1));
    }

    assertThat(rows(text.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(rows(original));
  }

  private static List<List<String>> rows(byte[] bytes) {
    var file = SourceFile.of(bytes, SourceFile.recognise(bytes));
    var rows = new ArrayList<List<String>>();
    rows.add(file.peek(0).headings());
    file.rows().forEachRemaining(row -> rows.add(row.cells()));
    return rows;
  }
}
