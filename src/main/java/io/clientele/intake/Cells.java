package io.clientele.intake;

import io.clientele.imports.ImportRow;
import io.clientele.intake.TradeWords.Answer;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a row as what they mean. An empty cell leaves what is known. */
record Cells(ImportRow row) {

  String text(String field) {
    return row.text(field);
  }

  boolean anyFilled(List<String> fields) {
    return fields.stream().anyMatch(field -> !text(field).isEmpty());
  }

  String filled(String field, String known) {
    var told = text(field);
    return told.isEmpty() ? known : told;
  }

  /** The words of a cell that takes several, parted by these. */
  List<String> several(String field, String between) {
    return Arrays.stream(text(field).split(between))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * @throws Refusal when the word means none of the kind
   */
  <E extends Enum<E>> @Nullable E word(
      Class<E> kind, String field, @Nullable E known, Function<E, String> inWords) {
    var written = text(field);
    if (written.isEmpty()) {
      return known;
    }
    var byName =
        Stream.of(kind.getEnumConstants())
            .filter(each -> inWords.apply(each).equalsIgnoreCase(written))
            .findFirst();
    return byName
        .or(() -> TradeWords.meaning(kind, written))
        .orElseThrow(
            () ->
                Refusal.because(
                    "intake.refused.word",
                    label(field),
                    written,
                    Stream.of(kind.getEnumConstants())
                        .map(inWords)
                        .collect(Collectors.joining(", "))));
  }

  /** Empty when the cell is. */
  Optional<Answer> answer(String field) {
    return Optional.ofNullable(word(Answer.class, field, null, Cells::inWords));
  }

  boolean yes(String field, boolean known) {
    return answer(field).map(answer -> answer == Answer.YES).orElse(known);
  }

  private static String inWords(Answer answer) {
    return Texts.text("intake.answer." + answer.name());
  }

  /** Empty when the cell is. */
  Optional<WrittenDay> day(String field) {
    var written = text(field);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          WrittenDay.of(written)
              .orElseThrow(() -> Refusal.because("intake.refused.day", label(field), written)));
    } catch (WrittenDay.Ambiguous two) {
      throw Refusal.because("intake.refused.two-days", label(field), written);
    }
  }

  static String label(String field) {
    return Texts.text("intake.field." + field);
  }
}
