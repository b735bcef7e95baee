package io.clientele.contracts;

import io.clientele.accounts.PortalAddress;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.kit.NotFound;
import io.clientele.kit.Texts;
import io.clientele.papers.ComparedPapers;
import io.clientele.papers.Paper;
import io.clientele.papers.Papers;
import io.clientele.people.Viewers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts as files. What was signed carries its hash, and where it is checked. */
@Service
@Transactional
public class ContractPapers {

  private final ContractFiles files;
  private final ContractVersions versions;
  private final AmendedTexts amended;
  private final SigningTable signings;
  private final PortalAddress portal;
  private final Viewers viewers;
  private final Journal journal;

  ContractPapers(
      ContractFiles files,
      ContractVersions versions,
      AmendedTexts amended,
      SigningTable signings,
      PortalAddress portal,
      Viewers viewers,
      Journal journal) {
    this.files = files;
    this.versions = versions;
    this.amended = amended;
    this.signings = signings;
    this.portal = portal;
    this.viewers = viewers;
    this.journal = journal;
  }

  /** A file to be saved by the reader. */
  public record Download(String name, byte[] content) {}

  /** In what it is written. */
  public enum Kind {
    PDF,
    DOCX
  }

  /**
   * A version of it; that somebody took it out is journalled.
   *
   * @throws NotFound when there is none, or the contract is not for the viewer to read
   */
  public Download file(ContractId id, int version, Kind kind) {
    var contract = files.read(id);
    var paper = paper(contract, version);
    var name =
        "%s-%d.%s".formatted(inFiles(contract), version, kind.name().toLowerCase(Locale.ROOT));
    record(contract, name);
    return new Download(
        name,
        switch (kind) {
          case PDF -> Papers.pdf(paper);
          case DOCX -> Papers.docx(paper);
        });
  }

  /**
   * What differs between two versions, clause by clause and word by word; that somebody took it out
   * is journalled.
   *
   * @param ours {@link ContractList#REPLACED} for the signed one that an amendment was made from
   * @throws NotFound when there is no such version, or the contract is not for the viewer to read
   */
  public Download comparison(ContractId id, int ours, int theirs) {
    var contract = files.read(id);
    var before = text(contract, ours);
    var after = text(contract, theirs);
    var name = "%s-%d-%d.pdf".formatted(inFiles(contract), ours, theirs);
    record(contract, name);
    var locale = Locale.of(after.language());
    var compared = Compared.of(before, after);
    return new Download(
        name,
        Papers.comparisonPdf(
            new ComparedPapers(
                after.title(),
                after.number(),
                locale,
                label(contract, ours, locale),
                label(contract, theirs, locale),
                compared.terms().stream().map(term -> fact(term, locale)).toList(),
                compared.clauses())));
  }

  private ContractText text(Contract contract, int version) {
    return version == ContractList.REPLACED
        ? amended.before(contract).orElseThrow(NotFound::new)
        : versions.text(contract.id(), version);
  }

  private String label(Contract contract, int version, Locale locale) {
    return version == ContractList.REPLACED
        ? Texts.text(
            locale, "contracts.compare.signed", Objects.requireNonNull(amended.number(contract)))
        : Texts.text(locale, "contracts.version", version);
  }

  private static ComparedPapers.Fact fact(Compared.Term term, Locale locale) {
    return new ComparedPapers.Fact(Texts.text(locale, term.textKey()), term.ours(), term.theirs());
  }

  private static String inFiles(Contract contract) {
    return contract.number().replace('/', '-');
  }

  private void record(Contract contract, String name) {
    journal.record(
        viewers.current().actor(),
        "contract.file",
        ContractFiles.subject(contract),
        List.of(new Change("file", name, name)),
        null);
  }

  private Paper paper(Contract contract, int version) {
    var text = versions.text(contract.id(), version);
    var locale = Locale.of(text.language());
    return new Paper(
        text.title(),
        number(text, locale),
        locale,
        List.of(house(text.house(), locale), client(text, locale)),
        text.clauses(),
        foot(contract, version));
  }

  private static String number(ContractText text, Locale locale) {
    var replaces = text.replaces();
    return replaces == null
        ? text.number()
        : Texts.text(locale, "contracts.paper.replaces", text.number(), replaces.number());
  }

  private static Paper.Party house(ContractText.House house, Locale locale) {
    return new Paper.Party(
        Texts.text(locale, "contracts.paper.seller"),
        house.name(),
        Stream.of(
                requisite(locale, "address", house.address()),
                requisite(locale, "tax", house.taxNumber()),
                requisite(locale, "registration", house.registrationNumber()),
                requisite(locale, "bank", house.bank()),
                requisite(locale, "iban", house.iban()))
            .filter(requisite -> !requisite.value().isEmpty())
            .toList(),
        "");
  }

  private static Paper.Party client(ContractText text, Locale locale) {
    return new Paper.Party(
        Texts.text(locale, "contracts.paper.buyer"),
        text.client(),
        Stream.of(requisite(locale, "tax", text.taxNumber()))
            .filter(requisite -> !requisite.value().isEmpty())
            .toList(),
        "");
  }

  private static Paper.Requisite requisite(Locale locale, String name, String value) {
    return new Paper.Requisite(Texts.text(locale, "contracts.paper." + name), value);
  }

  /** A version that was not signed is a draft, whatever became of others. */
  private Paper.@Nullable Foot foot(Contract contract, int version) {
    return signings
        .newest(contract.id())
        .map(SigningTable.Kept::signed)
        .filter(signed -> signed.version() == version)
        .map(
            signed ->
                new Paper.Foot(
                    signed.sha256(),
                    portal.of("p/verify/%s?hash=%s".formatted(contract.number(), signed.sha256()))))
        .orElse(null);
  }
}
