package io.clientele.intake;

import io.clientele.imports.ImportField;
import java.util.List;

/** What a column of a client list can mean, with the headings that say so in several languages. */
final class ImportFields {

  static final String NUMBER = "number";
  static final String LEGAL_NAME = "legalName";
  static final String SHORT_NAME = "shortName";
  static final String TAX_NUMBER = "taxNumber";
  static final String REGISTRATION_NUMBER = "registrationNumber";
  static final String STREET = "street";
  static final String POSTAL_CODE = "postalCode";
  static final String CITY = "city";
  static final String REGION = "region";
  static final String COUNTRY = "country";
  static final String PHONE = "phone";
  static final String FAX = "fax";
  static final String MAIL = "mail";
  static final String SITE = "site";
  static final String GRADE = "grade";
  static final String INDUSTRY = "industry";
  static final String TAGS = "tags";
  static final String NOTES = "notes";
  static final String CONTACT_NAME = "contactName";
  static final String CONTACT_POSITION = "contactPosition";
  static final String CONTACT_PHONE = "contactPhone";
  static final String CONTACT_MAIL = "contactMail";

  static final List<ImportField> ALL =
      List.of(
          field(
              NUMBER,
              "customer id",
              "customer number",
              "customer no",
              "customer code",
              "client number",
              "client id",
              "Kundennummer",
              "Kunden-Nr",
              "numéro client",
              "codice cliente",
              "código cliente",
              "номер клиента",
              "код клиента",
              "nr klienta"),
          ImportField.required(
              LEGAL_NAME,
              "intake.field.legalName",
              "company name",
              "company",
              "name",
              "client",
              "customer",
              "legal name",
              "organisation",
              "organization",
              "Firma",
              "Firmenname",
              "société",
              "raison sociale",
              "azienda",
              "ragione sociale",
              "empresa",
              "компания",
              "название",
              "наименование",
              "фирма",
              "nazwa"),
          field(SHORT_NAME, "short name", "trade name", "Kurzname", "краткое название"),
          field(
              TAX_NUMBER,
              "tax number",
              "tax id",
              "VAT",
              "VAT number",
              "VAT id",
              "TIN",
              "USt-IdNr",
              "Steuernummer",
              "partita IVA",
              "NIF",
              "NIP",
              "ИНН",
              "tva"),
          field(
              REGISTRATION_NUMBER,
              "registration number",
              "company number",
              "Handelsregister",
              "HRB",
              "REGON",
              "ОГРН",
              "siren"),
          field(
              STREET,
              "address",
              "street",
              "address line",
              "Adresse",
              "Straße",
              "Anschrift",
              "adresse",
              "indirizzo",
              "dirección",
              "адрес",
              "улица",
              "ulica"),
          field(
              POSTAL_CODE,
              "postal code",
              "zip",
              "zip code",
              "postcode",
              "PLZ",
              "Postleitzahl",
              "code postal",
              "CAP",
              "código postal",
              "индекс",
              "почтовый индекс",
              "kod pocztowy"),
          field(
              CITY, "city", "town", "Ort", "Stadt", "ville", "città", "ciudad", "город", "miasto"),
          field(
              REGION,
              "region",
              "state",
              "province",
              "county",
              "Bundesland",
              "région",
              "regione",
              "provincia",
              "область",
              "регион"),
          field(COUNTRY, "country", "Land", "pays", "paese", "país", "страна", "kraj"),
          field(
              PHONE,
              "phone",
              "telephone",
              "phone number",
              "tel",
              "Telefon",
              "téléphone",
              "telefono",
              "teléfono",
              "телефон"),
          field(FAX, "fax", "fax number", "Telefax", "факс"),
          field(
              MAIL,
              "mail",
              "email",
              "e-mail",
              "mail address",
              "email address",
              "почта",
              "эл. почта"),
          field(SITE, "site", "web site", "website", "web", "url", "homepage", "сайт"),
          field(GRADE, "class", "abc", "abc class", "grade", "Klasse", "класс"),
          field(
              INDUSTRY, "industry", "sector", "branch", "Branche", "secteur", "settore", "отрасль"),
          field(TAGS, "tags", "labels", "метки", "теги"),
          field(
              NOTES,
              "notes",
              "remarks",
              "comment",
              "comments",
              "Bemerkung",
              "Notizen",
              "примечание",
              "комментарий"),
          field(
              CONTACT_NAME,
              "contact name",
              "contact",
              "contact person",
              "Ansprechpartner",
              "Kontakt",
              "personne de contact",
              "referente",
              "контактное лицо",
              "контакт"),
          field(
              CONTACT_POSITION,
              "contact title",
              "title",
              "position",
              "job title",
              "function",
              "Funktion",
              "Position",
              "fonction",
              "ruolo",
              "cargo",
              "должность",
              "stanowisko"),
          field(
              CONTACT_PHONE,
              "contact phone",
              "mobile",
              "mobile phone",
              "Mobil",
              "Handy",
              "мобильный"),
          field(CONTACT_MAIL, "contact mail", "contact email", "contact e-mail"));

  private ImportFields() {}

  private static ImportField field(String key, String... synonyms) {
    return ImportField.optional(key, "intake.field." + key, synonyms);
  }
}
