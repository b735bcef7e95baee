package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PlainBrowser;
import io.clientele.PortalTest;
import io.clientele.approvals.Rounds;
import io.clientele.clients.ClientId;
import io.clientele.clients.Timeline;
import io.clientele.company.Companies;
import io.clientele.company.LegalEntityDetails;
import io.clientele.duplicates.MergeId;
import io.clientele.duplicates.Merges;
import io.clientele.exports.Format;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ConcludedTests {

  @Autowired private Contracts contracts;
  @Autowired private ContractList list;
  @Autowired private ContractClauses clauses;
  @Autowired private Journal journal;
  @Autowired private Signing signing;
  @Autowired private SignedScans scans;
  @Autowired private ContractPapers papers;
  @Autowired private NewClientContracts newClients;
  @Autowired private NewClientExport newClientExport;
  @Autowired private Amendments amendments;
  @Autowired private Merges merges;
  @Autowired private Companies companies;
  @Autowired private Rounds rounds;
  @Autowired private Timeline timeline;
  @Autowired private AutowireCapableBeanFactory beans;
  @LocalServerPort private int port;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  @Duty("E4")
  void anybodyChecksWhetherNumberAndHashBelongTogetherAndLearnsNothingElse()
      throws IOException, InterruptedException {
    var id = signed();
    var number = house.card(house.anna, id).number();
    var hash = house.as(house.anna, () -> signing.of(id)).orElseThrow().sha256();
    var browser = new PlainBrowser(port);

    var together = browser.get("/p/verify/%s?hash=%s".formatted(number, hash));
    assertThat(together.statusCode()).isEqualTo(200);
    assertThat(together.body()).contains("They belong together").doesNotContain("Horn", "8000");
    assertThat(together.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(
            browser
                .get(
                    "/p/verify?number=%s&hash=%s"
                        .formatted(number.toLowerCase(), hash.toUpperCase()))
                .body())
        .contains("They belong together");
    assertThat(browser.get("/p/verify/" + number).body())
        .doesNotContain("belong together:", "do not belong");

    var wrong = browser.get("/p/verify/%s?hash=%s".formatted(number, "0".repeat(64)));
    var unknown = browser.get("/p/verify/%s?hash=%s".formatted("C-1999-0001", hash));
    assertThat(wrong.body()).contains("They do not belong together");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.body().replace("C-1999-0001", number).replace(hash, "0".repeat(64)))
        .isEqualTo(wrong.body());
  }

  @Test
  void whatIsTypedThereIsShownAsItIs() throws IOException, InterruptedException {
    var browser = new PlainBrowser(port);
    var evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";

    for (var path :
        List.of(
            "/p/verify?number=%s&hash=%s".formatted(evil, evil),
            "/p/verify/%3Cscript%3E?hash=" + "x".repeat(3_000),
            "/p/verify?number=1&number=2&hash=" + "%00")) {
      var answer = browser.get(path);
      assertThat(answer.statusCode()).as(path).isIn(200, 400);
      assertThat(answer.body()).as(path).doesNotContain("<script");
    }
  }

  @Test
  void aDraftBelongsToNoHash() throws IOException, InterruptedException {
    var id = house.approved("8000", 30);
    var card = house.card(house.anna, id);
    var hash = card.versions().getFirst().sha256();

    assertThat(
            new PlainBrowser(port)
                .get("/p/verify/%s?hash=%s".formatted(card.number(), hash))
                .body())
        .contains("They do not belong together");
  }

  @Test
  @Duty("E4")
  void theSignedPaperIsAttachedAndReadByWhoReadsTheContract() {
    var draft = house.drafted("8000", 30);
    assertThatThrownBy(() -> put(draft, "signed.pdf", "paper"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Sign it first");
    var id = signed();
    put(id, "signed.pdf", "paper");
    put(id, "better.pdf", "better paper");

    assertThat(house.as(house.vera, () -> scans.name(id))).contains("better.pdf");
    assertThat(house.as(house.felix, () -> scans.read(id)).content())
        .isEqualTo("better paper".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> house.does(house.vera, () -> scans.put(id, "x.pdf", new byte[1])))
        .isInstanceOf(NotFound.class);
    for (var stranger : List.of(house.boris, house.carla)) {
      assertThatThrownBy(() -> house.does(stranger, () -> scans.read(id)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> put(id, "x.exe", "MZ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> put(id, "x.pdf", "")).isInstanceOf(Refusal.class);
  }

  @Test
  @Duty("E4")
  void whatIsSignedIsPrintedWithItsHashAndADraftIsNot() throws IOException {
    var id = signed();
    var hash = house.as(house.anna, () -> signing.of(id)).orElseThrow().sha256();
    var number = house.card(house.anna, id).number();

    var pdf = house.as(house.vera, () -> papers.file(id, 1, ContractPapers.Kind.PDF));
    assertThat(pdf.name()).isEqualTo(number + "-1.pdf");
    assertThat(words(pdf)).contains(hash, number, "Around the Horn", "The client pays.");
    var docx = house.as(house.felix, () -> papers.file(id, 1, ContractPapers.Kind.DOCX));
    assertThat(docx.content()).startsWith('P', 'K');

    var draft = house.drafted("8000", 30);
    house.does(house.anna, () -> contracts.submit(draft));
    var handedIn = house.card(house.anna, draft).versions().getFirst().sha256();
    var print = house.as(house.anna, () -> papers.file(draft, 1, ContractPapers.Kind.PDF));
    assertThat(words(print)).doesNotContain(handedIn);
    assertThatThrownBy(
            () -> house.does(house.boris, () -> papers.file(id, 1, ContractPapers.Kind.PDF)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> house.does(house.anna, () -> papers.file(id, 2, ContractPapers.Kind.PDF)))
        .isInstanceOf(NotFound.class);
  }

  private static String words(ContractPapers.Download pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  @Duty("E4")
  void whatIsSignedIsPrintedWithTheHouseAsItWasThen() throws IOException {
    var ours = LegalEntityDetails.named("Northwind Traders");
    if (companies.profile().isEmpty()) {
      house.does(house.admin, () -> companies.create(ours));
    }
    var found = companies.profile().orElseThrow();
    house.does(house.admin, () -> companies.revise(found.id(), found.version(), ours));
    var id = signed();
    var before = companies.profile().orElseThrow();
    var moved = LegalEntityDetails.named("Elsewhere and Partners");
    house.does(house.admin, () -> companies.revise(before.id(), before.version(), moved));

    var pdf = house.as(house.vera, () -> papers.file(id, 1, ContractPapers.Kind.PDF));

    assertThat(words(pdf)).contains("Northwind Traders").doesNotContain("Elsewhere");
  }

  @Test
  void wordsInAnyScriptAreAnsweredThereAndInTheRegister() throws IOException, InterruptedException {
    var id = house.drafted("8000", 30);
    var browser = new PlainBrowser(port);

    var answer = browser.get("/p/verify?number=%D0%94%F0%9F%8D%BA&hash=" + "0".repeat(64));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("They do not belong together", "value=\"\u0414\ud83c\udf7a\"");
    for (var words : List.of("\u0414\ud83c\udf7a", "%", "_", "'", "\\")) {
      var filter = new ContractFilter(words, null, null, house.client, null, null);
      assertThat(house.as(house.anna, () -> list.count(filter))).as(words).isZero();
    }
    var number = house.card(house.anna, id).number().toLowerCase();
    var filter = new ContractFilter(number, null, null, null, null, null);
    assertThat(house.as(house.anna, () -> list.count(filter))).isEqualTo(1);
  }

  @Test
  @Duty("C4")
  void theFirstContractWithAClientCountsForWhoBroughtIt() {
    var month = YearMonth.from(house.today());
    assertThat(house.as(house.helena, () -> newClients.counts(month, month))).isEmpty();
    signed();
    signed();
    assertThat(house.as(house.helena, () -> newClients.counts(month, month)))
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.name()).isEqualTo("Anna Weber");
              assertThat(count.month()).isEqualTo(month);
              assertThat(count.contracts()).isEqualTo(1);
            });
    assertThat(
            house.as(
                house.helena, () -> newClients.counts(month.plusMonths(1), month.plusMonths(2))))
        .isEmpty();
    assertThat(house.as(house.carla, () -> newClients.counts(month, month))).isEmpty();
  }

  @Test
  @Duty("C4")
  void eachFigureListsExactlyTheContractsItCounts() {
    var month = YearMonth.from(house.today());
    var first = signed();
    signed();
    house.drafted("8000", 30);
    var annas = ContractFilter.of(new Brought(house.anna, month, month));
    var page = PageRequest.of(0, 9);

    assertThat(house.as(house.helena, () -> list.rows(annas, page)))
        .extracting(ContractRow::id)
        .containsExactly(first);
    assertThat(house.as(house.helena, () -> list.count(annas))).isEqualTo(1);
    for (var other :
        List.of(
            new Brought(house.boris, month, month),
            new Brought(house.anna, month.plusMonths(1), month.plusMonths(2)),
            new Brought(null, month.minusMonths(2), month.minusMonths(1)))) {
      assertThat(house.as(house.helena, () -> list.count(ContractFilter.of(other)))).isZero();
    }
    assertThat(house.as(house.carla, () -> list.count(annas))).isZero();
    assertThat(house.as(house.helena, () -> newClients.name(house.anna))).contains("Anna Weber");
    assertThat(house.as(house.carla, () -> newClients.name(house.anna))).isEmpty();
    assertThat(house.as(house.helena, () -> newClients.years())).containsExactly(month.getYear());
  }

  @Test
  @Duty("C4")
  void theCountsGoIntoAFile() {
    signed();
    var year = house.today().getYear();
    var file = new ByteArrayOutputStream();
    house.does(house.helena, () -> newClientExport.write(Format.CSV, year, file));
    assertThat(file.toString(StandardCharsets.UTF_8))
        .contains("Anna Weber", YearMonth.from(house.today()).toString());
    var nothing = new ByteArrayOutputStream();
    house.does(house.carla, () -> newClientExport.write(Format.CSV, year, nothing));
    assertThat(nothing.toString(StandardCharsets.UTF_8)).doesNotContain("Anna Weber");
  }

  @Test
  void contractsGoAlongWhenCardsBecomeOneAndComeBack() {
    var id = signed();
    var round = Objects.requireNonNull(house.card(house.anna, id).round());
    var other = house.clientOf(house.anna, "Around the Horn Ltd");

    var merged = merge(other, house.client);

    assertThat(house.card(house.anna, id).head().client()).isEqualTo(other);
    assertThat(house.as(house.anna, () -> rounds.card(round)).title()).contains("8000.00");
    house.does(house.anna, () -> merges.undo(merged));
    assertThat(house.card(house.anna, id).head().client()).isEqualTo(house.client);
  }

  @Test
  void anAmendmentThatWasBegunOnTheKeptCardComesBackWithItsContract() {
    var id = signed();
    var other = house.clientOf(house.anna, "Around the Horn Ltd");
    var merged = merge(other, house.client);
    var amendment = house.as(house.anna, () -> amendments.begin(id));

    house.does(house.anna, () -> merges.undo(merged));

    assertThat(house.card(house.anna, amendment).head().client()).isEqualTo(house.client);
  }

  @Test
  void cardsAreNotMergedWhileAContractIsOnItsWay() {
    var id = house.drafted("8000", 30);
    house.does(house.anna, () -> contracts.submit(id));
    var other = house.clientOf(house.anna, "Around the Horn Ltd");

    assertThatThrownBy(() -> merge(other, house.client))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Withdraw it first");
    assertThat(house.card(house.anna, id).head().client()).isEqualTo(house.client);
  }

  @Test
  void theClientsTimelineTellsOfIt() {
    var id = signed();
    var number = house.card(house.anna, id).number();

    assertThat(house.as(house.anna, () -> timeline.newest(house.client, 20)))
        .extracting(entry -> entry.title())
        .contains(number + " was signed", number + ", version 1, was submitted for approval");
  }

  @Test
  @Duty("E1")
  void twoVersionsAreCompared() {
    var id = house.drafted("8000", 30);
    house.does(house.anna, () -> contracts.submit(id));
    house.does(
        house.anna, () -> contracts.agree(id, list.card(id).version(), house.terms("9000", 45)));
    house.does(house.anna, () -> contracts.submit(id));

    var compared = house.as(house.vera, () -> list.compare(id, 1, 2));

    assertThat(compared.terms())
        .extracting(term -> term.ours() + " > " + term.theirs())
        .containsExactly("8,000.00\u00a0EUR > 9,000.00\u00a0EUR", "30 days > 45 days");
    assertThat(compared.clauses().isSame()).isTrue();
    assertThat(house.as(house.vera, () -> list.compare(id, 1, 1)).isSame()).isTrue();
    assertThatThrownBy(() -> house.does(house.anna, () -> list.compare(id, 1, 3)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> house.does(house.boris, () -> list.compare(id, 1, 2)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Duty("E1")
  void whatDiffersIsPrintedForThoseWhoReadIt() throws IOException {
    var id = house.drafted("8000", 30);
    house.does(house.anna, () -> contracts.submit(id));
    house.does(
        house.anna,
        () -> {
          contracts.agree(id, list.card(id).version(), house.terms("9000", 45));
          var payment = list.card(id).clauses().getLast();
          clauses.write(
              payment.id(), payment.version(), new Clause("Payment", "The buyer pays early."));
          contracts.submit(id);
        });

    var print = house.as(house.vera, () -> papers.comparison(id, 1, 2));

    assertThat(print.name()).endsWith("-1-2.pdf");
    assertThat(words(print))
        .contains("From Version 1 to Version 2", "Payment within", "30 days 45 days")
        .contains("Changed 1", "client", "buyer", "early");
    assertThat(journal.of(new Subject(Contracts.KIND, id.value(), ""), 9))
        .extracting(entry -> entry.action())
        .contains("contract.file");
    for (var missing : new int[] {0, 3, -1}) {
      assertThatThrownBy(() -> house.does(house.anna, () -> papers.comparison(id, 1, missing)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> house.does(house.boris, () -> papers.comparison(id, 1, 2)))
        .isInstanceOf(NotFound.class);
  }

  private MergeId merge(ClientId kept, ClientId gone) {
    return house.as(
        house.anna,
        () -> {
          var preview = merges.preview(kept, gone);
          return merges.merge(preview.kept(), preview.gone(), preview.proposed());
        });
  }

  private ContractId signed() {
    var id = house.approved("8000", 30);
    house.does(house.anna, () -> signing.sign(id, list.card(id).newest(), house.today()));
    return id;
  }

  private void put(ContractId id, String name, String content) {
    house.does(house.anna, () -> scans.put(id, name, content.getBytes(StandardCharsets.UTF_8)));
  }
}
