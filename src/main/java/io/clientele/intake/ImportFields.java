package io.clientele.intake;

import io.clientele.imports.ImportField;
import java.util.List;
import java.util.stream.Stream;

/** What a column of a client list can mean. The headings that say so are those of the trade. */
final class ImportFields {

  static final String NUMBER = "number";
  static final String LEGAL_NAME = "legalName";
  static final String SHORT_NAME = "shortName";
  static final String LEGAL_KIND = "legalKind";
  static final String TAX_NUMBER = "taxNumber";
  static final String REGISTRATION_NUMBER = "registrationNumber";
  static final String STATUS = "status";
  static final String STATUS_REASON = "statusReason";
  static final String GRADE = "grade";
  static final String INDUSTRY = "industry";
  static final String TAGS = "tags";
  static final String NOTES = "notes";
  static final String OWNER = "owner";

  static final String PHONE = "phone";
  static final String SECOND_PHONE = "secondPhone";
  static final String FAX = "fax";
  static final String MAIL = "mail";
  static final String SECOND_MAIL = "secondMail";
  static final String SITE = "site";

  static final AddressFields ADDRESS =
      new AddressFields("street", "postalCode", "city", "region", "country");
  static final AddressFields LEGAL_ADDRESS = AddressFields.of("legal");
  static final AddressFields DELIVERY_ADDRESS = AddressFields.of("delivery");
  static final String CITY = ADDRESS.city();

  static final String SOURCE = "source";
  static final String NEEDS = "needs";
  static final String LEVEL = "level";
  static final String FOCUS = "focus";
  static final String TERRITORY = "territory";

  static final String IBAN = "iban";
  static final String BIC = "bic";
  static final String BANK = "bank";

  static final String PRICE_TYPE = "priceType";
  static final String PAYMENT_DAYS = "paymentDays";
  static final String DISCOUNT = "discount";
  static final String CREDIT_LIMIT = "creditLimit";
  static final String CURRENCY = "currency";
  static final String RECEIVABLES = "receivables";

  static final String CONTACT_NAME = "contactName";
  static final String CONTACT_FIRST_NAME = "contactFirstName";
  static final String CONTACT_LAST_NAME = "contactLastName";
  static final String CONTACT_SALUTATION = "contactSalutation";
  static final String CONTACT_POSITION = "contactPosition";
  static final String CONTACT_PHONE = "contactPhone";
  static final String CONTACT_MOBILE = "contactMobile";
  static final String CONTACT_MAIL = "contactMail";
  static final String BIRTHDAY = "birthday";
  static final String LANGUAGE = "language";
  static final String DECISION_ROLE = "decisionRole";
  static final String PROFESSION = "profession";
  static final String ZONE = "zone";
  static final String DO_NOT_CALL = "doNotCall";
  static final String LEFT = "left";
  static final ConsentFields OFFERS = ConsentFields.of("offers");
  static final ConsentFields GREETINGS = ConsentFields.of("greetings");

  static final List<String> PROFILE =
      List.of(LEGAL_KIND, SOURCE, NEEDS, LEVEL, FOCUS, TERRITORY, IBAN, BIC, BANK);
  static final List<String> TERMS =
      List.of(PRICE_TYPE, PAYMENT_DAYS, DISCOUNT, CREDIT_LIMIT, CURRENCY, RECEIVABLES);

  /** The columns of one address. */
  record AddressFields(
      String street, String postalCode, String city, String region, String country) {

    private static AddressFields of(String kind) {
      return new AddressFields(
          kind + "Street", kind + "PostalCode", kind + "City", kind + "Region", kind + "Country");
    }

    List<String> all() {
      return List.of(street, postalCode, city, region, country);
    }
  }

  /** The columns of one consent: the answer, the day and the way. */
  record ConsentFields(String answer, String on, String how) {

    private static ConsentFields of(String kind) {
      return new ConsentFields(kind, kind + "On", kind + "How");
    }

    List<String> all() {
      return List.of(answer, on, how);
    }
  }

  static final List<ImportField> ALL =
      Stream.of(
              Stream.of(required(LEGAL_NAME)),
              group(
                  "client",
                  List.of(
                      SHORT_NAME,
                      NUMBER,
                      LEGAL_KIND,
                      TAX_NUMBER,
                      REGISTRATION_NUMBER,
                      STATUS,
                      STATUS_REASON,
                      GRADE,
                      INDUSTRY,
                      TAGS,
                      NOTES,
                      OWNER)),
              group("reach", List.of(PHONE, SECOND_PHONE, FAX, MAIL, SECOND_MAIL, SITE)),
              group("address", ADDRESS.all()),
              group("legal", LEGAL_ADDRESS.all()),
              group("delivery", DELIVERY_ADDRESS.all()),
              group(
                  "contact",
                  List.of(
                      CONTACT_NAME,
                      CONTACT_FIRST_NAME,
                      CONTACT_LAST_NAME,
                      CONTACT_SALUTATION,
                      CONTACT_POSITION,
                      CONTACT_PHONE,
                      CONTACT_MOBILE,
                      CONTACT_MAIL,
                      BIRTHDAY,
                      LANGUAGE,
                      DECISION_ROLE,
                      PROFESSION,
                      ZONE,
                      DO_NOT_CALL,
                      LEFT)),
              group(
                  "consents",
                  Stream.of(OFFERS, GREETINGS).flatMap(one -> one.all().stream()).toList()),
              group("profile", List.of(SOURCE, NEEDS, LEVEL, FOCUS, TERRITORY)),
              group("bank", List.of(IBAN, BIC, BANK)),
              group("terms", TERMS))
          .flatMap(fields -> fields)
          .toList();

  private ImportFields() {}

  private static ImportField required(String key) {
    return new ImportField(
        key, "intake.field." + key, TradeWords.headings(key), true, "intake.group.client");
  }

  private static Stream<ImportField> group(String group, List<String> keys) {
    return keys.stream()
        .map(
            key ->
                new ImportField(
                    key,
                    "intake.field." + key,
                    TradeWords.headings(key),
                    false,
                    "intake.group." + group));
  }
}
