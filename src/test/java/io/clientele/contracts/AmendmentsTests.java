package io.clientele.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.Duty;
import io.clientele.PlainBrowser;
import io.clientele.PortalTest;
import io.clientele.approvals.Verdict;
import io.clientele.clients.Timeline;
import io.clientele.exports.Format;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.papers.Clause;
import io.clientele.terms.ClientTerms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Duty("E6")
class AmendmentsTests {

  @Autowired private Contracts contracts;
  @Autowired private ContractClauses clauses;
  @Autowired private Amendments amendments;
  @Autowired private ContractList list;
  @Autowired private ContractExport export;
  @Autowired private Signing signing;
  @Autowired private ContractPapers papers;
  @Autowired private ContractApproval approval;
  @Autowired private ContractDays days;
  @Autowired private NewClientContracts newClients;
  @Autowired private ClientTerms terms;
  @Autowired private Timeline timeline;
  @Autowired private Journal journal;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  @LocalServerPort private int port;

  private ContractHouse house;

  @BeforeEach
  void found() {
    house = new ContractHouse(beans);
  }

  @Test
  void beginsWithWhatIsSignedAndNothingOfItIsApproved() {
    var id = house.signed("8000", 30);
    var amendment = begin(id);

    var card = house.card(house.anna, amendment);
    var signed = house.card(house.anna, id);
    assertThat(card.number()).isEqualTo(signed.number() + "/1");
    assertThat(card.amends()).isEqualTo(signed.number());
    assertThat(card.state()).isEqualTo(ContractState.DRAFT);
    assertThat(card.versions()).isEmpty();
    assertThat(card.round()).isNull();
    assertThat(card.terms()).isEqualTo(signed.terms());
    assertThat(card.clauses()).extracting(DraftClause::text).contains("The client pays.");
    assertThat(signed.state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(journal.of(new Subject("contract", amendment.value(), ""), 5))
        .anyMatch(row -> row.action().equals("contract.amend"));
  }

  @Test
  void isApprovedAndSignedOnItsOwnAndThenTakesThePlaceOfWhatWasSigned() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(cardDays()).isEqualTo(30);

    house.sign(house.anna, amendment, house.today());

    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.AMENDED);
    assertThat(house.card(house.anna, amendment).state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(cardDays()).isEqualTo(45);
    var before = house.as(house.vera, () -> signing.of(id)).orElseThrow();
    var after = house.as(house.vera, () -> signing.of(amendment)).orElseThrow();
    assertThat(after.sha256()).isNotEqualTo(before.sha256());
    var text = house.as(house.vera, () -> list.text(amendment, 1));
    assertThat(Objects.requireNonNull(text.replaces()).sha256()).isEqualTo(before.sha256());
    assertThat(house.as(house.vera, () -> list.text(id, 1)).terms().paymentDays()).isEqualTo(30);
    assertThat(journal.of(new Subject("contract", id.value(), ""), 5))
        .anyMatch(row -> row.action().equals("contract.amended"));
  }

  @Test
  void aDiscountThatAnAmendmentTakesAwayDoesNotStayOnTheCard() {
    var id = house.signed("8000", 30);
    assertThat(house.as(house.anna, () -> terms.of(house.client)).details().discount())
        .isEqualByComparingTo("3");
    var amendment = begin(id);
    var said = house.terms("8000", 30);
    var without =
        new ContractTerms(
            said.amount(),
            said.currency(),
            said.houseAmount(),
            said.paymentDays(),
            said.priceType(),
            null,
            said.delivery(),
            said.penalty(),
            said.begins(),
            said.ends(),
            said.renewalMonths(),
            said.noticeDays());
    house.does(
        house.anna, () -> contracts.agree(amendment, list.card(amendment).version(), without));
    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    house.sign(house.anna, amendment, house.today());

    assertThat(house.as(house.anna, () -> terms.of(house.client)).details().discount()).isNull();
    assertThat(cardDays()).isEqualTo(30);
  }

  @Test
  void theRouteIsAskedWithTheFactsOfTheNewText() {
    var id = house.signed("8000", 30);
    var amendment = begin(id);
    agree(amendment, "8000", 90);
    house.does(house.anna, () -> contracts.submit(amendment));

    assertThat(house.card(house.anna, amendment).asked())
        .containsExactlyInAnyOrder("Vera Lang", "Felix Bauer");
    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Only what everybody asked has approved");
    house.decideOn(house.vera, amendment, Verdict.APPROVE);
    house.decideOn(house.felix, amendment, Verdict.APPROVE);
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    house.sign(house.anna, amendment, house.today());
    assertThat(cardDays()).isEqualTo(90);
  }

  @Test
  void competenceIsThatForTheNewAmount() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "20000", 30);

    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("beyond your competence");
    house.sign(house.helena, amendment, house.today());
    assertThat(house.card(house.anna, amendment).state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void aLargeContractIsNotMadeSmallByWhoCouldNotEndIt() {
    var id = house.approved("150000", 30);
    house.sign(house.diana, id, house.today());
    var amendment = begin(id);
    agree(amendment, "10", 30);
    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    assertThat(house.card(house.anna, amendment).asked()).containsExactly("Diana Cruz");
    house.decideOn(house.diana, amendment, Verdict.APPROVE);

    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("To end");
    house.sign(house.diana, amendment, house.today());
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.AMENDED);
  }

  @Test
  void whoApprovesReadsWhatChanges() {
    var id = house.signed("8000", 30);
    var amendment = begin(id);
    agree(amendment, "8000", 45);
    house.does(house.anna, () -> clauses.add(amendment, new Clause("Crates", "Crates come back.")));

    var frozen = house.as(house.anna, () -> approval.frozen(amendment.value()));
    assertThat(frozen.lines())
        .filteredOn(line -> line.textKey().equals("contracts.field.changes"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.value())
                    .isEqualTo("Payment within: 30 days → 45 days; “Crates” added"));
    house.does(house.anna, () -> contracts.submit(amendment));
    var compared = house.as(house.vera, () -> list.compare(amendment, ContractList.REPLACED, 1));
    assertThat(compared.terms()).singleElement();
    assertThatThrownBy(() -> house.does(house.vera, () -> list.text(id, ContractList.REPLACED)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void holdsFromItsDayAndUntilThenWhatWasSignedBefore() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    house.sign(house.anna, amendment, house.today().plusDays(3));
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(house.card(house.anna, amendment).state()).isEqualTo(ContractState.SIGNED);
    assertThat(cardDays()).isEqualTo(30);
    days.come(amendment);
    assertThat(house.card(house.anna, amendment).state()).isEqualTo(ContractState.SIGNED);
    assertThatThrownBy(() -> begin(id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("under way already: Signed");

    holdsFrom(amendment, house.today());
    assertThat(days.due()).contains(amendment);
    days.come(amendment);
    days.come(amendment);

    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.AMENDED);
    assertThat(house.card(house.anna, amendment).state()).isEqualTo(ContractState.IN_FORCE);
    assertThat(cardDays()).isEqualTo(45);
  }

  @Test
  void aContractGoesOnInItsSignedAmendmentHoweverLateThatIsNoticed() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    house.sign(house.anna, amendment, house.today().plusDays(3));
    holdsFrom(amendment, house.today().minusDays(2));
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_contract set ends_on = :day where id = :id")
                .param("day", house.today().minusDays(1))
                .param("id", id.value())
                .update());

    assertThat(days.due()).contains(amendment).doesNotContain(id);
    days.come(id);
    days.come(amendment);
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.AMENDED);
  }

  @Test
  void holdsNotBeforeWhatItReplacesNorAfterThatHasEnded() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);

    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today().minusDays(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("or a later one");
    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today().plusDays(366)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("or an earlier one");
    assertThat(house.card(house.anna, id).state()).isEqualTo(ContractState.IN_FORCE);
  }

  @Test
  void saysSomethingElseThanWhatIsSigned() {
    var amendment = begin(house.signed("8000", 30));

    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.submit(amendment)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Change the terms or a clause first");
    assertThat(house.card(house.anna, amendment).versions()).isEmpty();
  }

  @Test
  void thereIsOneAtATimeAndOneThatWasGivenUpDoesNotComeBackBesideAnother() {
    var id = house.signed("8000", 30);
    var first = begin(id);
    assertThatThrownBy(() -> begin(id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("/1 is under way already: Draft");
    house.does(house.anna, () -> contracts.giveUp(first));
    var second = begin(first);
    assertThat(house.card(house.anna, second).number()).endsWith("/2");

    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.fetchBack(first)))
        .isInstanceOf(Refusal.class);
    assertThat(house.card(house.anna, first).state()).isEqualTo(ContractState.WITHDRAWN);
    house.does(house.anna, () -> contracts.giveUp(second));
    house.does(house.anna, () -> contracts.fetchBack(first));
    assertThat(house.card(house.anna, first).state()).isEqualTo(ContractState.DRAFT);
  }

  @Test
  void oneThatWasOvertakenLeadsNowhere() {
    var id = house.signed("8000", 30);
    var first = begin(id);
    house.does(house.anna, () -> contracts.giveUp(first));
    var second = amended(id, "9000", 45);
    house.sign(house.anna, second, house.today());

    assertThatThrownBy(() -> house.does(house.anna, () -> contracts.fetchBack(first)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("leads nowhere");
    var third = begin(id);
    assertThat(house.card(house.anna, third).amends()).endsWith("/2");
    assertThat(house.card(house.anna, third).terms().paymentDays()).isEqualTo(45);
  }

  @Test
  void whatDoesNotBindIsNotAmended() {
    var draft = house.drafted("8000", 30);
    assertThatThrownBy(() -> begin(draft))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("does not bind any more, it is Draft");
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_contract set state = 'ENDED' where id = :id")
                .param("id", id.value())
                .update());

    assertThatThrownBy(() -> begin(id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> house.sign(house.anna, amendment, house.today()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("which is Ended by now");
  }

  @Test
  void whoOnlyReadsContractsAmendsNone() {
    var id = house.signed("8000", 30);

    for (var other : List.of(house.vera, house.felix, house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> house.as(other, () -> amendments.begin(id)))
          .isInstanceOf(NotFound.class);
    }
    for (var stranger : List.of(house.boris, house.carla, house.admin)) {
      assertThatThrownBy(() -> house.as(stranger, () -> amendments.of(id)))
          .isInstanceOf(NotFound.class);
    }
    assertThat(house.as(house.felix, () -> amendments.of(id)).links()).hasSize(1);
  }

  @Test
  void theRegisterHasOneLineForAllTextsOfAContract() throws IOException {
    var id = house.signed("8000", 30);
    var amendment = begin(id);
    agree(amendment, "9000", 45);
    assertThat(rows(ContractFilter.of(house.client)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(id);
              assertThat(row.amending()).isEqualTo(ContractState.DRAFT);
            });
    assertThat(rows(in(ContractState.DRAFT))).hasSize(1);
    assertThat(rows(in(ContractState.APPROVED))).isEmpty();
    var number = house.card(house.anna, amendment).number().toLowerCase();
    assertThat(rows(new ContractFilter(number, null, null, null, null, null))).hasSize(1);
    var written = new ByteArrayOutputStream();
    house.does(
        house.anna, () -> export.write(Format.CSV, ContractFilter.of(house.client), written));
    assertThat(written.toString(StandardCharsets.UTF_8)).contains("Amendment", "In force", "Draft");

    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    house.sign(house.anna, amendment, house.today());
    assertThat(rows(ContractFilter.of(house.client)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(amendment);
              assertThat(row.amount()).isEqualByComparingTo("9000");
              assertThat(row.amending()).isNull();
            });
    assertThat(house.as(house.anna, () -> list.count(ContractFilter.of(house.client)))).isOne();
  }

  @Test
  @Duty("C4")
  void anAmendmentIsNoContractWithANewClient() {
    var month = YearMonth.from(house.today());
    var id = house.signed("8000", 30);
    house.sign(house.anna, amended(id, "9000", 45), house.today());

    assertThat(house.as(house.helena, () -> newClients.counts(month, month)))
        .singleElement()
        .satisfies(count -> assertThat(count.contracts()).isOne());
    assertThat(rows(ContractFilter.of(new Brought(house.anna, month, month)))).hasSize(1);
  }

  @Test
  void bothTextsArePrintedAndCheckedByTheirOwnNumbers() throws IOException, InterruptedException {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    house.sign(house.anna, amendment, house.today());
    var number = house.card(house.anna, id).number();
    var before = house.as(house.anna, () -> signing.of(id)).orElseThrow().sha256();
    var after = house.as(house.anna, () -> signing.of(amendment)).orElseThrow().sha256();
    var browser = new PlainBrowser(port);

    for (var asked :
        List.of(
            "/p/verify/%s?hash=%s".formatted(number, before),
            "/p/verify/%s/1?hash=%s".formatted(number, after),
            "/p/verify?number=%s/1&hash=%s".formatted(number, after))) {
      assertThat(browser.get(asked).body()).as(asked).contains("They belong together");
    }
    for (var asked :
        List.of(
            "/p/verify/%s?hash=%s".formatted(number, after),
            "/p/verify/%s/1?hash=%s".formatted(number, before),
            "/p/verify/%s/2?hash=%s".formatted(number, after))) {
      assertThat(browser.get(asked).body()).as(asked).contains("They do not belong together");
    }
    var pdf = house.as(house.vera, () -> papers.file(amendment, 1, ContractPapers.Kind.PDF));
    assertThat(pdf.name()).isEqualTo(number + "-1-1.pdf");
    assertThat(words(pdf)).contains(after, number + "/1, in place of " + number);
    assertThat(words(house.as(house.vera, () -> papers.file(id, 1, ContractPapers.Kind.PDF))))
        .contains(before);
  }

  @Test
  void theTimelineTellsOfIt() {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);
    house.sign(house.anna, amendment, house.today());
    var number = house.card(house.anna, id).number();

    assertThat(house.as(house.anna, () -> timeline.newest(house.client, 20)))
        .extracting(entry -> entry.title())
        .contains(number + " was signed", number + "/1 was signed");
  }

  @Test
  void aCopyOfAnAmendmentIsAContractOfItsOwn() {
    var amendment = begin(house.signed("8000", 30));
    var copy = house.as(house.anna, () -> contracts.copy(amendment));

    assertThat(house.card(house.anna, copy).amends()).isNull();
    assertThat(house.card(house.anna, copy).number()).doesNotContain("/");
  }

  @Test
  void manyWhoBeginAtOnceBeginOne() throws InterruptedException {
    var id = house.signed("8000", 30);

    assertThat(won(6, number -> begin(id))).isOne();
    assertThat(house.as(house.anna, () -> amendments.of(id)).links()).hasSize(2);
  }

  @Test
  void beginningAndFetchingBackAtOnceLeavesOneUnderWay() throws InterruptedException {
    for (var round = 0; round < 4; round++) {
      var id = house.signed("8000", 30);
      var first = begin(id);
      house.does(house.anna, () -> contracts.giveUp(first));

      won(
          2,
          number -> {
            if (number == 0) {
              begin(id);
            } else {
              house.does(house.anna, () -> contracts.fetchBack(first));
            }
          });

      assertThat(house.as(house.anna, () -> amendments.of(id)).links().stream().skip(1))
          .filteredOn(link -> link.state().isOpen())
          .hasSize(1);
    }
  }

  @Test
  void manyWhoSignAtOnceSignOnce() throws InterruptedException {
    var id = house.signed("8000", 30);
    var amendment = amended(id, "9000", 45);

    assertThat(won(5, number -> house.sign(house.anna, amendment, house.today()))).isOne();
    assertThat(house.as(house.anna, () -> amendments.of(id)).links())
        .extracting(link -> link.state())
        .containsExactly(ContractState.AMENDED, ContractState.IN_FORCE);
  }

  private interface Act {
    void by(int number);
  }

  private static int won(int many, Act act) throws InterruptedException {
    var won = new AtomicInteger();
    var start = new CountDownLatch(1);
    var threads =
        IntStream.range(0, many)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try {
                                start.await();
                                act.by(number);
                                won.incrementAndGet();
                              } catch (Refusal | NotFound | ConcurrencyFailureException late) {
                                assertThat(late).isNotNull();
                              } catch (InterruptedException stop) {
                                Thread.currentThread().interrupt();
                              }
                            }))
            .toList();
    start.countDown();
    for (var thread : threads) {
      thread.join();
    }
    return won.get();
  }

  private ContractId begin(ContractId id) {
    return house.as(house.anna, () -> amendments.begin(id));
  }

  private void agree(ContractId id, String amount, int paymentDays) {
    house.does(
        house.anna,
        () -> contracts.agree(id, list.card(id).version(), house.terms(amount, paymentDays)));
  }

  private ContractId amended(ContractId id, String amount, int paymentDays) {
    var amendment = begin(id);
    agree(amendment, amount, paymentDays);
    house.does(house.anna, () -> contracts.submit(amendment));
    house.decideOn(house.helena, amendment, Verdict.APPROVE);
    return amendment;
  }

  private void holdsFrom(ContractId id, LocalDate day) {
    house.inTransaction(
        () ->
            jdbc.sql("update contracts_signing set holds_from = :day where contract_id = :id")
                .param("day", day)
                .param("id", id.value())
                .update());
  }

  private List<ContractRow> rows(ContractFilter filter) {
    return house.as(house.anna, () -> list.rows(filter, PageRequest.of(0, 10)));
  }

  private ContractFilter in(ContractState state) {
    return new ContractFilter("", state, null, house.client, null, null);
  }

  private Integer cardDays() {
    return Objects.requireNonNull(
        house.as(house.anna, () -> terms.of(house.client)).details().paymentDays());
  }

  private static String words(ContractPapers.Download pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
