package io.clientele.intake;

import io.clientele.contacts.Consent;
import io.clientele.contacts.Consent.State;
import io.clientele.imports.ImportRow;
import io.clientele.intake.ImportFields.ConsentFields;
import io.clientele.kit.Lengths;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row says of a consent. One that was given needs the day on which it was; how is by the
 * list, unless the list tells. One that was withdrawn counts at once, and a list never revives it
 * with an older yes.
 *
 * @param list the name of the file
 */
record ImportedConsent(Cells cells, ConsentFields fields, String list, LocalDate today) {

  ImportedConsent(ImportRow row, ConsentFields fields, String list, LocalDate today) {
    this(new Cells(row), fields, list, today);
  }

  /**
   * @throws Refusal when it is not told when it was given, or a day stands without an answer
   */
  Consent over(Consent known) {
    var answer = cells.answer(fields.answer());
    if (answer.isEmpty()) {
      if (!cells.text(fields.on()).isEmpty()) {
        throw Refusal.because("intake.refused.consent-answer", Cells.label(fields.answer()));
      }
      return known;
    }
    return switch (answer.get()) {
      case YES -> given(known);
      case NO -> known.state() == State.GIVEN ? withdrawn(known) : known;
      case WITHDRAWN -> withdrawn(known);
    };
  }

  private Consent given(Consent known) {
    if (known.isGiven()) {
      return known;
    }
    var on =
        day()
            .orElseThrow(
                () -> Refusal.because("intake.refused.consent-day", Cells.label(fields.answer())));
    return isNewer(on, known) ? Consent.given(on, how()) : known;
  }

  private Consent withdrawn(Consent known) {
    var on = day().orElse(today);
    return known.state() != State.WITHDRAWN && (known.on() == null || !on.isBefore(known.on()))
        ? Consent.withdrawn(on, how())
        : known;
  }

  private static boolean isNewer(LocalDate on, Consent known) {
    return known.on() == null || on.isAfter(known.on());
  }

  private Optional<LocalDate> day() {
    return cells
        .day(fields.on())
        .map(
            day ->
                day.date()
                    .orElseThrow(
                        () ->
                            Refusal.because(
                                "intake.refused.day",
                                Cells.label(fields.on()),
                                cells.text(fields.on()))));
  }

  private String how() {
    var byTheList = Texts.text("intake.consent.how", list);
    var words = cells.filled(fields.how(), byTheList);
    return words.equals(byTheList) && words.length() > Lengths.NAME
        ? words.substring(0, Lengths.NAME)
        : words;
  }
}
