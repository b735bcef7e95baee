package io.clientele.imports.ui;

import static io.clientele.kit.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.clientele.tables.Dialect;
import io.clientele.tables.FileEncoding;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How the file was taken to be written, for a hand to correct. */
class DialectFields extends Composite<Div> {

  private final Select<FileEncoding> encoding = new Select<>();
  private final Select<Character> delimiter = new Select<>();
  private final Select<Integer> sheet = new Select<>();
  private final Predicate<Dialect> onChange;
  private Dialect current;

  /**
   * @param sheets of a workbook
   * @param onChange tells whether the file can be read like that
   */
  DialectFields(Dialect recognised, List<String> sheets, Predicate<Dialect> onChange) {
    this.current = recognised;
    this.onChange = onChange;

    encoding.setLabel(text("imports.encoding"));
    encoding.setItems(FileEncoding.values());
    encoding.setItemLabelGenerator(FileEncoding::label);
    delimiter.setLabel(text("imports.delimiter"));
    delimiter.setItems(Dialect.DELIMITERS.chars().mapToObj(letter -> (char) letter).toList());
    delimiter.setItemLabelGenerator(DialectFields::inWords);
    sheet.setLabel(text("imports.sheet"));
    sheet.setItems(IntStream.range(0, sheets.size()).boxed().toList());
    sheet.setItemLabelGenerator(sheets::get);
    show(recognised);
    encoding.addValueChangeListener(changed -> changed());
    delimiter.addValueChangeListener(changed -> changed());
    sheet.addValueChangeListener(changed -> changed());

    getContent().addClassName("import-dialect");
    if (sheets.isEmpty()) {
      getContent().add(encoding, delimiter);
    } else {
      getContent().add(sheet);
    }
  }

  private void changed() {
    var wanted =
        current instanceof Dialect.Sheet
            ? new Dialect.Sheet(sheet.getValue())
            : new Dialect.Text(encoding.getValue(), delimiter.getValue());
    if (wanted.equals(current)) {
      return;
    }
    if (onChange.test(wanted)) {
      current = wanted;
    } else {
      show(current);
    }
  }

  private void show(Dialect dialect) {
    switch (dialect) {
      case Dialect.Text text -> {
        encoding.setValue(text.encoding());
        delimiter.setValue(text.delimiter());
      }
      case Dialect.Sheet one -> sheet.setValue(one.number());
    }
  }

  private static String inWords(char delimiter) {
    return switch (delimiter) {
      case ',' -> text("imports.delimiter.comma");
      case ';' -> text("imports.delimiter.semicolon");
      case '\t' -> text("imports.delimiter.tab");
      default -> text("imports.delimiter.bar");
    };
  }
}
