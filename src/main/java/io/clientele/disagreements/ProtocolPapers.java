package io.clientele.disagreements;

import io.clientele.company.Companies;
import io.clientele.company.CompanyZone;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.DraftClause;
import io.clientele.contracts.HeldContracts;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Texts;
import io.clientele.papers.Disagreements.Row;
import io.clientele.papers.Paper.Party;
import io.clientele.papers.Papers;
import io.clientele.people.Viewers;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protocols as they are printed, in two columns, for the other side as well: what is noted for
 * negotiators, and how far they may go, never comes into them.
 */
@Service
@Transactional
public class ProtocolPapers {

  private final ProtocolTable table;
  private final HeldContracts contracts;
  private final ContractList list;
  private final Companies companies;
  private final CompanyZone zone;
  private final Viewers viewers;
  private final Journal journal;

  ProtocolPapers(
      ProtocolTable table,
      HeldContracts contracts,
      ContractList list,
      Companies companies,
      CompanyZone zone,
      Viewers viewers,
      Journal journal) {
    this.table = table;
    this.contracts = contracts;
    this.list = list;
    this.companies = companies;
    this.zone = zone;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** A file to be saved by the reader. */
  public record Print(String name, byte[] content) {}

  /**
   * That somebody took it out is journalled.
   *
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  public Print pdf(ContractId id) {
    var contract = contracts.read(id);
    var content = Papers.twoColumns(protocol(id, contract));
    journal.record(
        viewers.current().actor(),
        "contract.objection-print",
        new Subject("contract", id.value(), contract.number()),
        List.of(),
        null);
    return new Print(Texts.text("disagreements.paper.name", contract.number()), content);
  }

  /** As it stands now. */
  io.clientele.papers.Disagreements protocol(ContractId id, HeldContracts.Read contract) {
    var locale = Locale.of(contract.language());
    var clauses = list.card(id).clauses();
    var said = table.said(id);
    return new io.clientele.papers.Disagreements(
        contract.title(),
        contract.number(),
        locale,
        List.of(party(locale, "ours", house(locale)), party(locale, "theirs", contract.client())),
        table.of(id).stream()
            .map(row -> row(row, clauses, said.getOrDefault(row.id(), List.of()), locale))
            .toList());
  }

  private String house(Locale locale) {
    return companies
        .profile()
        .map(profile -> profile.details().name())
        .orElseGet(() -> Texts.text(locale, "disagreements.paper.house"));
  }

  private static Party party(Locale locale, String side, String name) {
    return new Party(Texts.text(locale, "disagreements.paper." + side), name, List.of(), "");
  }

  private Row row(
      Disagreement row, List<DraftClause> clauses, List<Statement> said, Locale locale) {
    var last = said.stream().filter(one -> one.kind() != Statement.Kind.NOTED).toList().getLast();
    return new Row(
        label(row, clauses, locale),
        paragraphs(row.ours(), last.kind() == Statement.Kind.PROPOSED ? last.words() : ""),
        paragraphs(row.theirs(), row.objection()),
        row.agreed(),
        Texts.text(locale, "disagreements.state." + row.state().name()),
        last.by(),
        day(last.at(), locale));
  }

  private static String paragraphs(String wording, String words) {
    return Stream.of(wording, words)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String label(Disagreement row, List<DraftClause> clauses, Locale locale) {
    for (var at = 0; at < clauses.size(); at++) {
      if (clauses.get(at).id().equals(row.clause())) {
        return Texts.text(locale, "disagreements.numbered", at + 1, row.heading());
      }
    }
    return row.place() == Place.WHOLE
        ? Texts.text(locale, "disagreements.place.WHOLE")
        : row.heading();
  }

  private String day(Instant at, Locale locale) {
    return DateTimeFormatter.ofPattern(Texts.text(locale, "kit.day"), locale)
        .format(at.atZone(zone.zone()));
  }
}
