package io.clientele.contracts;

import io.clientele.approvals.Approvals;
import io.clientele.approvals.RoundCard;
import io.clientele.approvals.RoundId;
import io.clientele.approvals.Rounds;
import io.clientele.clients.ClientId;
import io.clientele.company.CompanyZone;
import io.clientele.company.Settings;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Scopes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts as they are read, by all who may read those of their clients. */
@Service
@Transactional
public class ContractList {

  /** Where a version is asked for: the text that an amendment takes the place of. */
  public static final int REPLACED = 0;

  /** More than that hardly holds with one client; the register has all. */
  private static final int MOST_HOLDING = 10;

  private final ContractTable table;
  private final ContractFiles files;
  private final ContractRows rows;
  private final ClauseTable clauses;
  private final ContractVersions versions;
  private final AmendedTexts amended;
  private final Approvals approvals;
  private final Rounds rounds;
  private final Scopes scopes;
  private final Settings settings;
  private final CompanyZone zone;

  ContractList(
      ContractTable table,
      ContractFiles files,
      ContractRows rows,
      ClauseTable clauses,
      ContractVersions versions,
      AmendedTexts amended,
      Approvals approvals,
      Rounds rounds,
      Scopes scopes,
      Settings settings,
      CompanyZone zone) {
    this.table = table;
    this.files = files;
    this.rows = rows;
    this.clauses = clauses;
    this.versions = versions;
    this.amended = amended;
    this.approvals = approvals;
    this.rounds = rounds;
    this.scopes = scopes;
    this.settings = settings;
    this.zone = zone;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<ContractRow> rows(ContractFilter filter, Pageable page) {
    return rows.page(scopes.filter(Right.READ_CONTRACTS), filter, zone.today(), page);
  }

  @Transactional(readOnly = true)
  public long count(ContractFilter filter) {
    return rows.count(scopes.filter(Right.READ_CONTRACTS), filter, zone.today());
  }

  /** What holds now with a client, the newest first; nothing for who does not read contracts. */
  @Transactional(readOnly = true)
  public List<HoldingContract> holding(ClientId client) {
    return table.holding(client, MOST_HOLDING).stream()
        .filter(contract -> scopes.allows(contract.scope(), Right.READ_CONTRACTS))
        .map(
            contract ->
                new HoldingContract(
                    contract.id(), contract.number(), contract.head().title(), contract.terms()))
        .toList();
  }

  /** What the client is called who is filtered for. */
  @Transactional(readOnly = true)
  public Optional<String> clientName(ContractFilter filter) {
    var client = filter.client();
    return client == null
        ? Optional.empty()
        : rows.clientName(scopes.filter(Right.READ_CONTRACTS), client);
  }

  /** Those of whose clients the viewer reads contracts, by name. */
  @Transactional(readOnly = true)
  public List<ContractOwner> owners() {
    return rows.owners(scopes.filter(Right.READ_CONTRACTS));
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  public ContractCard card(ContractId id) {
    var contract = files.read(id);
    var stamp = rows.stamp(id);
    var round = approvals.latest(Contracts.KIND, id.value()).orElse(null);
    return new ContractCard(
        id,
        contract.version(),
        contract.number(),
        contract.title(),
        contract.head(),
        contract.terms(),
        contract.state(),
        contract.endsEarly(),
        amended.number(contract),
        contract.client().name(),
        Objects.requireNonNullElse(scopes.owner(contract.scope()).ownerName(), ""),
        settings.currency(),
        stamp.at(),
        stamp.by(),
        clauses.of(id),
        versions.of(id),
        round,
        round == null || contract.state() != ContractState.IN_APPROVAL ? List.of() : asked(round),
        scopes.allows(contract.scope(), Right.SEE_HEAD),
        files.isWritable(contract));
  }

  private List<String> asked(RoundId round) {
    return rounds.card(round).stages().stream()
        .filter(RoundCard.Stage::running)
        .flatMap(stage -> stage.places().stream())
        .filter(place -> place.answer().isEmpty())
        .map(RoundCard.Place::asked)
        .toList();
  }

  /**
   * A text as it was handed in.
   *
   * @param version {@link #REPLACED} for the signed one that an amendment was made from
   * @throws NotFound when there is none, or its contract is not for the viewer to read
   */
  public ContractText text(ContractId id, int version) {
    var contract = files.read(id);
    return version == REPLACED
        ? amended.before(contract).orElseThrow(NotFound::new)
        : versions.text(id, version);
  }

  /**
   * Two texts as they were handed in.
   *
   * @throws NotFound when there is no such text, or the contract is not for the viewer to read
   */
  public Compared compare(ContractId id, int ours, int theirs) {
    return Compared.of(text(id, ours), text(id, theirs));
  }
}
