package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.Duty;
import io.clientele.PortalTest;
import io.clientele.Staff;
import io.clientele.clients.ClientFilter;
import io.clientele.clients.ClientId;
import io.clientele.clients.ClientList;
import io.clientele.clients.ClientStatus;
import io.clientele.clients.Clients;
import io.clientele.contacts.Contacts;
import io.clientele.contacts.DecisionRole;
import io.clientele.imports.ImportReversals;
import io.clientele.imports.ImportRun.Counts;
import io.clientele.imports.Imports;
import io.clientele.notices.NoticeFilter;
import io.clientele.notices.NoticeRow;
import io.clientele.notices.Notices;
import io.clientele.people.EmployeeId;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.profiles.LegalKind;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.Profiles;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.PriceType;
import io.clientele.terms.TermsDetails;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Lists that tell more than a name and a number come in whole, and go again whole. */
@PortalTest
@Duty("A1")
class WholeCardImportTests {

  private static final String WHOLE =
      "Kundennummer;Firma;Rechtsform;Status;Lieferanschrift;Lieferort;Ansprechpartner;Geburtstag;"
          + "Rolle;Einwilligung Angebote;Einwilligung Angebote am;Bedarf;Quelle;Gebiet;IBAN;Bank;"
          + "Preisliste;Zahlungsziel;Kreditlimit;Betreuer\n";

  @Autowired private Imports imports;
  @Autowired private ImportReversals reversals;
  @Autowired private Clients clients;
  @Autowired private Contacts contacts;
  @Autowired private Profiles profiles;
  @Autowired private ClientTerms terms;
  @Autowired private ClientList list;
  @Autowired private Notices notices;
  @Autowired private Viewers viewers;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JsonMapper json;

  private final String series = Long.toString(System.nanoTime(), 36);
  private EmployeeId anna;
  private EmployeeId helena;
  private EmployeeId carla;
  private String annasName;
  private ListRuns lists;
  private ClientTables tables;

  @BeforeEach
  void hire() {
    var staff = new Staff(jdbc, transaction);
    var wholesale = staff.department("Wholesale");
    annasName = "Anna Weber " + series;
    anna = staff.hire(annasName, wholesale, Role.ACCOUNT_MANAGER);
    helena = staff.hire("Helena Vogt " + series, wholesale, Role.DEPARTMENT_HEAD);
    carla = staff.hire("Carla " + series, staff.department("Retail"), Role.ACCOUNT_MANAGER);
    lists = new ListRuns(imports, reversals, viewers);
    tables = new ClientTables(jdbc);
  }

  @Test
  void bringsEverythingWhereItBelongs() {
    var run = lists.imported(helena, file(WHOLE + whole(1, "Nord", "12.500,00 €", annasName)));

    assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0));
    var id = id(1);
    var card = lists.as(helena, () -> clients.card(id));
    assertThat(card.status()).isEqualTo(ClientStatus.DORMANT);
    assertThat(card.ownership().owner()).isEqualTo(anna);
    assertThat(card.details().addresses()).extracting("city").containsExactly("Graz");
    var profile = lists.as(anna, () -> profiles.of(id)).details();
    assertThat(profile.kind()).isEqualTo(LegalKind.COMPANY);
    assertThat(profile.territory()).isEqualTo("Nord");
    assertThat(profile.accounts()).extracting("iban").containsExactly("DE89370400440532013000");
    assertThat(lists.as(anna, () -> terms.of(id)).details())
        .isEqualTo(
            new TermsDetails(
                PriceType.WHOLESALE, 30, null, new BigDecimal("12500.00"), "EUR", null));
    var person = lists.as(anna, () -> contacts.of(id)).getFirst().details();
    assertThat(person.background().role()).isEqualTo(DecisionRole.DECIDES);
    assertThat(person.birthday()).hasToString("1980-05-17");
    assertThat(person.offers().how()).isEqualTo("By the list list.csv");

    var again = lists.imported(helena, file(WHOLE + whole(1, "Nord", "12.500,00 €", annasName)));
    assertThat(again.counts()).isEqualTo(new Counts(0, 0, 1, 0));
  }

  @Test
  void goesAgainAsIfItHadNeverCome() {
    var before = tables.rows();
    var run =
        lists.imported(
            helena, file(WHOLE + whole(1, "Nord", "500 EUR", "") + whole(1, "Süd", "700 EUR", "")));

    assertThat(run.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    assertThat(lists.undone(helena, run).kept()).isZero();
    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void givesACardBackWhatHungOnIt() {
    lists.imported(helena, file("Kundennummer;Firma\n" + line(1) + line(2)));
    var partly = WHOLE + whole(1, "Nord", "500 EUR", "");
    lists.imported(helena, file(partly));
    var before = tables.rows();

    var run =
        lists.imported(
            helena, file(WHOLE + whole(1, "Süd", "700 EUR", "") + whole(2, "Ost", "9 EUR", "")));

    assertThat(run.counts()).isEqualTo(new Counts(0, 2, 0, 0));
    assertThat(tables.rows()).isNotEqualTo(before);
    assertThat(lists.undone(helena, run).kept()).isZero();
    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void keepsWhatSomebodyChangedSinceAndTells() {
    lists.imported(helena, file("Kundennummer;Firma\n" + line(1)));
    var run = lists.imported(helena, file(WHOLE + whole(1, "Nord", "500 EUR", "")));
    var id = id(1);
    lists.as(helena, () -> revise(id, "Ost"));

    assertThat(lists.undone(helena, run).kept()).isEqualTo(1);

    var kept = lists.as(helena, () -> reversals.kept(run.id(), 0, 5)).getFirst();
    assertThat(kept.reason().inWords()).endsWith("so it stays: Territory.");
    assertThat(lists.as(helena, () -> profiles.of(id)).details())
        .isEqualTo(new ProfileDetails(null, List.of(), "", null, "", null, "", "Ost"));
    assertThat(lists.as(helena, () -> terms.of(id)).details()).isEqualTo(TermsDetails.NONE);
    assertThat(lists.as(helena, () -> clients.card(id)).status()).isEqualTo(ClientStatus.CLIENT);
  }

  @Test
  void keepsANewCardWhoseProfileSomebodyChanged() {
    var run = lists.imported(helena, file(WHOLE + whole(1, "Nord", "500 EUR", "")));
    var id = id(1);
    lists.as(helena, () -> revise(id, "Ost"));
    var before = tables.rows();

    assertThat(lists.undone(helena, run).kept()).isEqualTo(1);

    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  @Duty("A4")
  void takesTermsFromThoseOnlyWhoMaySetThem() {
    lists.imported(anna, file("Kundennummer;Firma\n" + line(1)));
    var headings = "Kundennummer;Firma;Kreditlimit\n";
    var rows = line(1).strip() + ";500 EUR\n" + line(2).strip() + ";500 EUR\n" + line(3).strip();

    var run = lists.imported(anna, file(headings + rows + ";\n"));

    assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 2));
    assertThat(lists.reasons(anna, run)).allMatch(why -> why.contains("set by finance"));
    var id = id(1);
    assertThat(lists.as(anna, () -> terms.of(id)).details()).isEqualTo(TermsDetails.NONE);
    assertThat(lists.imported(helena, file(headings + line(1).strip() + ";500 EUR\n")).counts())
        .isEqualTo(new Counts(0, 1, 0, 0));
  }

  @Test
  @Duty("I4")
  void givesNewClientsToThoseOnlyWhomTheImporterLeads() {
    var headings = "Kundennummer;Firma;Betreuer\n";
    var own = line(1).strip() + ";" + annasName + "\n";
    var others = line(2).strip() + ";Carla " + series + "\n" + line(3).strip() + ";Nobody\n";

    var annas = lists.imported(anna, file(headings + own + others));
    assertThat(annas.counts()).isEqualTo(new Counts(1, 0, 0, 2));
    var helenas = lists.imported(helena, file(headings + own + others));
    assertThat(helenas.counts()).isEqualTo(new Counts(0, 0, 1, 2));

    assertThat(lists.reasons(helena, helenas))
        .containsExactly(
            "You may not give clients to Carla %s. Heads do that for the people of their department."
                .formatted(series),
            "Nobody who works here is called “Nobody”. Write the whole name or the sign-in.");
    var moved =
        lists.imported(helena, file(headings + line(1).strip() + ";Helena Vogt " + series + "\n"));
    assertThat(moved.counts().refused()).isEqualTo(1);
    assertThat(lists.as(carla, () -> list.count(ClientFilter.ALL))).isZero();
  }

  @Test
  void refusesAStatusThatCannotFollowOrLacksItsReason() {
    lists.imported(anna, file("Kundennummer;Firma\n" + line(1)));
    var rows = line(1).strip() + ";prospect\n" + line(2).strip() + ";blacklisted\n";

    var run = lists.imported(anna, file("Kundennummer;Firma;Status\n" + rows));

    assertThat(lists.reasons(anna, run))
        .containsExactly(
            "“Client” cannot become “Prospect”.",
            "Blacklisting a client, and taking one back, needs a reason.");
  }

  @Test
  void readsTracesOfListsThatCameBeforeProfiles() {
    var trace =
        json.readValue(
            """
            {"client": 7, "created": {"details": {"legalName": "Old", "shortName": "",
              "number": "", "taxNumber": "", "registrationNumber": "", "addresses": [],
              "phones": [], "mails": [], "site": "", "grade": null, "industry": "", "tags": [],
              "notes": ""}, "status": "PROSPECT"}, "revised": null, "person": null}
            """,
            RowTrace.class);

    assertThat(trace.profile()).isNull();
    assertThat(trace.created()).isNotNull();
  }

  /** The list of the issue: a tenth is known already, by each of the ways of knowing. */
  @Test
  void importsACyrillicListWithDuplicatesAndTakesItBack() {
    lists.imported(anna, cyrillic(house(1, 12)));
    var before = tables.rows();
    var file = new StringBuilder(house(13, 102));
    file.append(row("N1" + series, "Другое имя", "", "", ""));
    file.append(row("N2" + series, "ООО Ромашка 2", "", "Казань", ""));
    file.append(row("", "Ещё имя", "77" + series + "3", "", ""));
    file.append(row("", "Ещё имя", "77-" + series + "-4", "", ""));
    for (var n = 5; n <= 10; n++) {
      file.append(row("", "ооо ромашка " + n + series, "", "МОСКВА", ""));
    }
    file.append(row("B1" + series, "", "", "Тула", ""));
    file.append(row("B2" + series, "Плохая почта", "", "Тула", "нет почты"));

    var run = lists.imported(anna, cyrillic(file.toString()));

    assertThat(run.counts()).isEqualTo(new Counts(90, 10, 0, 2));
    assertThat(lists.refusedFile(anna, run))
        .contains("B1" + series, "A client needs a legal name.", "нет почты", "is no mail address");
    assertThat(lists.undone(anna, run).undone()).isEqualTo(100);
    assertThat(tables.rows()).isEqualTo(before);
  }

  @Test
  void knowsDuplicatesByAnyOfTheirMails() {
    lists.imported(anna, cyrillic(house(1, 3)));
    var before = tables.rows();
    var rows =
        row("", "Новое имя", "", "", "other@x.example; M2" + series + "@romashka.example")
            + row("", "Совсем новый", "", "", "new" + series + "@romashka.example");

    var run = lists.imported(anna, cyrillic(rows), "mail");

    assertThat(run.counts()).isEqualTo(new Counts(1, 1, 0, 0));
    lists.undone(anna, run);
    assertThat(tables.rows()).isEqualTo(before);
  }

  private String house(int from, int to) {
    var rows = new StringBuilder();
    for (var n = from; n <= to; n++) {
      var mail = "m" + n + series + "@romashka.example";
      rows.append(
          row("N" + n + series, "ООО Ромашка " + n + series, "77" + series + n, "Москва", mail));
    }
    return rows.toString();
  }

  private static String row(String number, String name, String tax, String city, String mail) {
    var mailCell = mail.contains(";") ? '"' + mail + '"' : mail;
    return String.join(";", number, name, tax, city, mailCell, "Средний", "30 дней") + "\n";
  }

  @Test
  @Duty("A3")
  void tellsTheOwnersWhomTheListNamesOnceOfAllTheirs() {
    var rows = new StringBuilder("Kundennummer;Firma;Betreuer\n");
    for (var n = 1; n <= 3; n++) {
      rows.append(line(n).strip()).append(";").append(annasName).append("\n");
    }
    rows.append(line(4).strip()).append(";Helena Vogt " + series + "\n");

    lists.imported(helena, file(rows.toString()));

    assertThat(told(anna)).contains("Helena Vogt " + series + " gave you 3 clients");
    assertThat(told(helena)).noneMatch(words -> words.contains("gave you"));
    lists.imported(helena, file(rows.toString()));
    assertThat(told(anna)).filteredOn(words -> words.contains("gave you")).hasSize(1);
  }

  private List<String> told(EmployeeId who) {
    return lists.as(who, () -> notices.rows(NoticeFilter.ALL, PageRequest.of(0, 20))).stream()
        .map(NoticeRow::words)
        .toList();
  }

  private static byte[] cyrillic(String rows) {
    return ("Код клиента;Наименование;ИНН;Город;Почта;Уровень;Примечание\n" + rows)
        .getBytes(Charset.forName("windows-1251"));
  }

  private String line(int n) {
    return "N" + n + series + ";Firma " + n + " " + series + "\n";
  }

  private String whole(int n, String territory, String limit, String owner) {
    return line(n).strip()
        + ";GmbH;ruhend;Rampe 2;Graz;Eva Post;17.05.1980;Entscheider;ja;31.01.2026;Stühle;Messe;"
        + territory
        + ";DE89 3704 0044 0532 0130 00;Commerzbank;Großhandel;30 Tage;"
        + limit
        + ";"
        + owner
        + "\n";
  }

  private ClientId id(int n) {
    return lists
        .as(
            helena,
            () -> list.rows(ClientFilter.ALL.withWords("N" + n + series), PageRequest.of(0, 2)))
        .getFirst()
        .id();
  }

  private ClientId revise(ClientId id, String territory) {
    var known = profiles.of(id);
    var was = known.details();
    profiles.revise(
        id,
        known.version(),
        new ProfileDetails(
            was.kind(),
            was.accounts(),
            was.source(),
            was.recommender(),
            was.needs(),
            was.level(),
            was.focus(),
            territory));
    return id;
  }

  private static byte[] file(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
