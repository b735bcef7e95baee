package io.clientele.intake;

import static io.clientele.intake.ImportFields.*;

import io.clientele.addresses.Phone;
import io.clientele.contacts.Background;
import io.clientele.contacts.Birthday;
import io.clientele.contacts.ContactDetails;
import io.clientele.contacts.DecisionRole;
import io.clientele.contacts.PersonName;
import io.clientele.intake.TradeWords.Answer;
import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of a person at the client.
 *
 * @param list the name of the file, by which a consent was told
 */
record ImportedPerson(Cells cells, String list, LocalDate today) {

  /** What no card has a place for while the person has no name. */
  private static final List<String> OF_A_PERSON =
      List.of(CONTACT_SALUTATION, BIRTHDAY, LANGUAGE, DECISION_ROLE, PROFESSION, ZONE);

  private static final List<String> ANSWERS =
      List.of(DO_NOT_CALL, LEFT, OFFERS.answer(), GREETINGS.answer());

  Optional<PersonName> name() {
    return name(cells);
  }

  /** In one cell or in two. */
  static Optional<PersonName> name(Cells cells) {
    var whole = cells.text(CONTACT_NAME);
    if (!whole.isEmpty()) {
      return Optional.of(PersonName.of(whole));
    }
    var parted = new PersonName(cells.text(CONTACT_FIRST_NAME), cells.text(CONTACT_LAST_NAME));
    return parted.first().isEmpty() && parted.last().isEmpty()
        ? Optional.empty()
        : Optional.of(parted);
  }

  /** Why the row cannot be taken: it tells of a person and names none. */
  Optional<Text> ofNobody() {
    if (name().isPresent()) {
      return Optional.empty();
    }
    var position = cells.text(CONTACT_POSITION);
    if (!position.isEmpty()) {
      return Optional.of(Text.of("intake.refused.position-of-nobody", position));
    }
    var answered =
        ANSWERS.stream()
            .filter(field -> cells.answer(field).filter(Answer.NO::equals).isEmpty())
            .filter(field -> !cells.text(field).isEmpty());
    return Stream.concat(
            OF_A_PERSON.stream().filter(field -> !cells.text(field).isEmpty()), answered)
        .findFirst()
        .map(field -> Text.of("intake.refused.of-nobody", Cells.label(field), cells.text(field)));
  }

  /**
   * What the row says of a person; a new one has the row's name.
   *
   * @throws Refusal when a cell cannot be right
   */
  ContactDetails over(ContactDetails known, String country) {
    var phones = new WrittenLists.Phones(known.phones(), country);
    phones.add(Phone.Kind.OFFICE, cells.several(CONTACT_PHONE, WrittenLists.PHONES));
    phones.add(Phone.Kind.MOBILE, cells.several(CONTACT_MOBILE, WrittenLists.PHONES));
    return new ContactDetails(
            known.firstName(),
            known.lastName(),
            cells.filled(CONTACT_SALUTATION, known.salutation()),
            cells.filled(CONTACT_POSITION, known.position()),
            phones.all(),
            WrittenLists.with(known.mails(), cells.several(CONTACT_MAIL, WrittenLists.MAILS)),
            birthday(known.birthday()),
            language(known.language()),
            new ImportedConsent(cells, OFFERS, list, today).over(known.offers()),
            new ImportedConsent(cells, GREETINGS, list, today).over(known.greetings()),
            cells.yes(DO_NOT_CALL, known.doNotCall()),
            cells.yes(LEFT, known.left()),
            background(known.background()))
        .checked(country, today);
  }

  /** A day without its year does not take a known year away. */
  private @Nullable Birthday birthday(@Nullable Birthday known) {
    var written = cells.day(BIRTHDAY).orElse(null);
    if (written == null) {
      return known;
    }
    var sameDay = known != null && known.month() == written.month() && known.day() == written.day();
    return sameDay && written.year() == null
        ? known
        : new Birthday(written.month(), written.day(), written.year());
  }

  private String language(String known) {
    var written = cells.text(LANGUAGE);
    return written.isEmpty() ? known : Languages.code(written).orElse(written);
  }

  private Background background(Background known) {
    return new Background(
        cells.word(DecisionRole.class, DECISION_ROLE, known.role(), DecisionRole::inWords),
        cells.filled(PROFESSION, known.profession()),
        zone(known.zone()));
  }

  private String zone(String known) {
    var written = cells.text(ZONE);
    return written.isEmpty()
        ? known
        : ZoneId.getAvailableZoneIds().stream()
            .filter(written::equalsIgnoreCase)
            .findFirst()
            .orElse(written);
  }
}
