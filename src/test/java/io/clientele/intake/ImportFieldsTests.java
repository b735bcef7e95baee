package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.clients.ClientDetails;
import io.clientele.contacts.ContactDetails;
import io.clientele.imports.ImportField;
import io.clientele.imports.ImportRow;
import io.clientele.imports.Wordings;
import io.clientele.profiles.ProfileDetails;
import io.clientele.terms.TermsDetails;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every field of a card is a column that a list can have. */
class ImportFieldsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  /** What no column can say, and why. */
  private static final Map<String, String> NOT_IMPORTED =
      Map.of(
          "ProfileDetails.recommender",
          "another card, to be chosen among those whom the viewer may see; a list has a name only");

  private static final Map<String, String> ROW =
      Map.ofEntries(
          Map.entry("legalName", "Alfreds Futterkiste GmbH"),
          Map.entry("shortName", "Alfreds"),
          Map.entry("number", "4711"),
          Map.entry("legalKind", "GmbH"),
          Map.entry("taxNumber", "DE 123"),
          Map.entry("registrationNumber", "HRB 5"),
          Map.entry("status", "Kunde"),
          Map.entry("statusReason", "none"),
          Map.entry("grade", "a"),
          Map.entry("industry", "Food"),
          Map.entry("tags", "fair; autumn"),
          Map.entry("notes", "Rings twice."),
          Map.entry("owner", "anna"),
          Map.entry("phone", "030 1; 030 2"),
          Map.entry("secondPhone", "030 3"),
          Map.entry("fax", "030 4"),
          Map.entry("mail", "a@alfreds.example, b@alfreds.example"),
          Map.entry("secondMail", "c@alfreds.example"),
          Map.entry("site", "alfreds.example"),
          Map.entry("street", "Obere Str. 57"),
          Map.entry("postalCode", "12209"),
          Map.entry("city", "Berlin"),
          Map.entry("region", "Berlin"),
          Map.entry("country", "Deutschland"),
          Map.entry("legalStreet", "Am Sitz 1"),
          Map.entry("legalPostalCode", "10115"),
          Map.entry("legalCity", "Potsdam"),
          Map.entry("legalRegion", "Brandenburg"),
          Map.entry("legalCountry", "DE"),
          Map.entry("deliveryStreet", "Rampe 2"),
          Map.entry("deliveryPostalCode", "1010"),
          Map.entry("deliveryCity", "Wien"),
          Map.entry("deliveryRegion", "Wien"),
          Map.entry("deliveryCountry", "Австрия"),
          Map.entry("contactFirstName", "Maria"),
          Map.entry("contactLastName", "Anders"),
          Map.entry("contactSalutation", "Dear Maria"),
          Map.entry("contactPosition", "Buyer"),
          Map.entry("contactPhone", "030 5"),
          Map.entry("contactMobile", "0171 6"),
          Map.entry("contactMail", "maria@alfreds.example"),
          Map.entry("birthday", "17.05.1980"),
          Map.entry("language", "Deutsch"),
          Map.entry("decisionRole", "Entscheider"),
          Map.entry("profession", "Engineer"),
          Map.entry("zone", "europe/berlin"),
          Map.entry("doNotCall", "ja"),
          Map.entry("left", "да"),
          Map.entry("offers", "yes"),
          Map.entry("offersOn", "2026-01-31"),
          Map.entry("greetings", "withdrawn"),
          Map.entry("greetingsOn", "2026-02-01"),
          Map.entry("greetingsHow", "by telephone"),
          Map.entry("source", "Fair"),
          Map.entry("needs", "Chairs"),
          Map.entry("level", "premium"),
          Map.entry("focus", "Offices"),
          Map.entry("territory", "North"),
          Map.entry("iban", "DE89 3704 0044 0532 0130 00"),
          Map.entry("bic", "COBADEFF"),
          Map.entry("bank", "Commerzbank"),
          Map.entry("priceType", "опт"),
          Map.entry("paymentDays", "30 Tage"),
          Map.entry("discount", "3,5 %"),
          Map.entry("creditLimit", "12.500,00"),
          Map.entry("currency", "EUR"),
          Map.entry("receivables", "overdue"));

  private final ImportedRow row = ImportedRow.of(new ImportRow(2, ROW), "fair.csv", TODAY);

  @Test
  void takeEveryComponentOfWhatACardHolds() {
    var silent = new ArrayList<String>();
    var client = row.client().over(ClientDetails.named("Alfreds"));
    silent(ClientDetails.named(""), client, silent);
    client.addresses().forEach(address -> filled(address, silent));
    silent(ContactDetails.named("", ""), person(), silent);
    filled(person().offers(), silent);
    filled(person().greetings(), silent);
    var profile = row.profile().over(ProfileDetails.NONE);
    silent(ProfileDetails.NONE, profile, silent);
    profile.accounts().forEach(account -> filled(account, silent));
    silent(TermsDetails.NONE, row.terms().over(TermsDetails.NONE), silent);

    assertThat(silent).containsExactlyInAnyOrderElementsOf(NOT_IMPORTED.keySet());
  }

  @Test
  void readWhatTheCellsSay() {
    var client = row.client().over(ClientDetails.named("Alfreds"));

    assertThat(client.phones())
        .extracting("written")
        .containsExactly("030 1", "030 2", "030 3", "030 4");
    assertThat(client.mails()).hasSize(3);
    assertThat(client.addresses()).extracting("city").containsExactly("Berlin", "Potsdam", "Wien");
    assertThat(client.addresses()).extracting("country").containsExactly("DE", "DE", "AT");
    assertThat(person().offers().how()).isEqualTo("By the list fair.csv");
    assertThat(person().greetings().how()).isEqualTo("by telephone");
    assertThat(person().background().zone()).isEqualTo("Europe/Berlin");
    assertThat(row.terms().over(TermsDetails.NONE).discount()).isEqualByComparingTo("3.5");
    assertThat(row.terms().over(TermsDetails.NONE).creditLimit()).isEqualByComparingTo("12500");
    assertThat(row.profile().over(ProfileDetails.NONE).accounts().getFirst().iban())
        .isEqualTo("DE89370400440532013000");
  }

  @Test
  void haveEachAPlaceInTheTestRow() {
    assertThat(ImportFields.ALL)
        .extracting(ImportField::key)
        .filteredOn(key -> !ROW.containsKey(key))
        .containsExactlyInAnyOrder("contactName", "offersHow");
  }

  @Test
  void haveHeadingsThatMeanOneFieldOnly() {
    var meanings = new HashMap<String, String>();
    for (var field : ImportFields.ALL) {
      assertThat(field.synonyms()).as(field.key()).hasSizeGreaterThan(3);
      var words = new ArrayList<>(field.synonyms());
      words.add(field.key());
      words.add(field.inWords());
      for (var word : words) {
        var other = meanings.put(Wordings.plain(word), field.key());
        assertThat(other).as(word).isIn(null, field.key());
      }
    }
    for (var heading :
        List.of(
            "Lieferanschrift=deliveryStreet",
            "Кредитный лимит=creditLimit",
            "ЕИК=registrationNumber",
            "Termin płatności=paymentDays",
            "adószám=taxNumber",
            "Partita IVA=taxNumber",
            "Bankszámlaszám=iban",
            "Дата рождения=birthday")) {
      var parts = heading.split("=");
      assertThat(meanings.get(Wordings.plain(parts[0]))).as(parts[0]).isEqualTo(parts[1]);
    }
  }

  @Test
  void areFoundByAnyOfTheirNames() {
    assertThat(ImportFields.ALL)
        .filteredOn(field -> field.isMeantBy("PLZ"))
        .extracting(ImportField::key)
        .contains("postalCode", "deliveryPostalCode")
        .doesNotContain("city");
    assertThat(ImportFields.ALL)
        .filteredOn(field -> field.isMeantBy("bank account"))
        .extracting(ImportField::key)
        .contains("iban", "bic", "bank");
  }

  private ContactDetails person() {
    return row.person().over(ContactDetails.named("Maria", "Anders"), "DE");
  }

  /** Names the components that the row left as they were; those of a record inside one by one. */
  private static void silent(Record before, Record after, List<String> silent) {
    for (var component : before.getClass().getRecordComponents()) {
      var old = read(component, before);
      var now = read(component, after);
      if (component.getName().equals("background")) {
        silent((Record) Objects.requireNonNull(old), (Record) Objects.requireNonNull(now), silent);
      } else if (Objects.equals(old, now)) {
        silent.add(before.getClass().getSimpleName() + "." + component.getName());
      }
    }
  }

  private static void filled(Record record, List<String> silent) {
    for (var component : record.getClass().getRecordComponents()) {
      var value = read(component, record);
      if (value == null
          || value.equals("")
          || value instanceof Collection<?> many && many.isEmpty()) {
        silent.add(record.getClass().getSimpleName() + "." + component.getName());
      }
    }
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
