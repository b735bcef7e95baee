package io.clientele.terminations;

import io.clientele.company.CompanyZone;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.EarlyEnds;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.Lengths;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends contracts before their time, and takes that back while they still hold (duty E6). */
@Service
@Transactional
public class Terminations {

  private final TerminationTable table;
  private final EarlyEnds contracts;
  private final TerminationNews news;
  private final Journal journal;
  private final CompanyZone zone;
  private final Clock clock;

  Terminations(
      TerminationTable table,
      EarlyEnds contracts,
      TerminationNews news,
      Journal journal,
      CompanyZone zone,
      Clock clock) {
    this.table = table;
    this.contracts = contracts;
    this.news = news;
    this.journal = journal;
    this.zone = zone;
    this.clock = clock;
  }

  /** The day of the house. */
  public LocalDate today() {
    return zone.today();
  }

  /**
   * @param nevertheless whether the viewer knows that the terms of the contract are not kept
   * @throws NotFound when the contract is not for the viewer to read, or to record what the client
   *     says
   * @throws Refusal when it does not bind, is terminated already, ending it is beyond the viewer's
   *     competence, something cannot be, or its terms are not kept
   */
  public TerminationId terminate(
      ContractId contract, TerminationDetails asked, boolean nevertheless) {
    var bound = contracts.take(contract, asked.kind().decision());
    if (bound.endsEarly() != null) {
      throw Refusal.because(
          "terminations.refused.twice", bound.number(), Texts.day(bound.endsEarly()));
    }
    var details = asked.checked(bound, zone.today());
    if (!nevertheless) {
      NoticePeriod.warning(bound.terms(), details)
          .ifPresent(
              warning -> {
                throw Refusal.because("terminations.refused.warned", warning.inWords());
              });
    }
    var id = table.insert(begun(bound, details));
    contracts.end(bound, details.endsOn());
    var changes =
        List.of(
            new Change("kind", null, details.kind().inWords()),
            new Change("endsOn", null, details.endsOn().toString()));
    journal.record(bound.actor(), "contract.terminate", bound.subject(), changes, null);
    news.ended(bound, id, details);
    return id;
  }

  private Termination begun(EarlyEnds.Bound bound, TerminationDetails details) {
    return new Termination(
        new TerminationId(0),
        bound.origin(),
        0,
        details,
        bound.terms().currency(),
        clock.instant(),
        bound.actor().inWords(),
        null);
  }

  /**
   * Lets the contract go on; who may end it may do that as well.
   *
   * @param version as it was read
   * @throws Refusal when the contract has ended by now, or nobody says why
   * @throws OptimisticLockingFailureException when somebody else was quicker
   */
  public void revoke(TerminationId id, long version, String why) {
    var asked = table.get(id);
    var bound = contracts.take(asked.contract(), asked.details().kind().decision());
    var standing = table.lock(id);
    if (standing.version() != version) {
      throw new OptimisticLockingFailureException("termination " + id.value());
    }
    var said = why.strip().replace("\r", "");
    Lengths.require(
        Texts.text("terminations.field.reason"), said, TerminationDetails.LONGEST_REASON);
    var how = new Termination.Revoked(clock.instant(), bound.actor().inWords(), said);
    table.revoke(standing.revokedBy(how, zone.today()));
    contracts.end(bound, null);
    var change = new Change("endsOn", standing.details().endsOn().toString(), null);
    journal.record(
        bound.actor(), "contract.terminate-revoke", bound.subject(), List.of(change), null);
    news.goesOn(bound, id);
  }
}
