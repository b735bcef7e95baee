package io.clientele.terminations;

import io.clientele.company.CompanyZone;
import io.clientele.contracts.AmendmentChain;
import io.clientele.contracts.Amendments;
import io.clientele.contracts.ContractCard;
import io.clientele.contracts.ContractId;
import io.clientele.contracts.ContractList;
import io.clientele.contracts.EarlyEnds;
import io.clientele.contracts.HeldContracts;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terminations as they are read, by all who read the contract. */
@Service
@Transactional
public class TerminationList {

  private final TerminationTable terminations;
  private final SettlementTable settlements;
  private final EarlyEnds ending;
  private final Amendments amendments;
  private final ContractList list;
  private final HeldContracts contracts;
  private final Scopes scopes;
  private final CompanyZone zone;

  TerminationList(
      TerminationTable terminations,
      SettlementTable settlements,
      EarlyEnds ending,
      Amendments amendments,
      ContractList list,
      HeldContracts contracts,
      Scopes scopes,
      CompanyZone zone) {
    this.terminations = terminations;
    this.settlements = settlements;
    this.ending = ending;
    this.amendments = amendments;
    this.list = list;
    this.contracts = contracts;
    this.scopes = scopes;
    this.zone = zone;
  }

  /**
   * @throws NotFound when there is no such contract, or it is not for the viewer to read
   */
  public TerminationCard of(ContractId id) {
    var chain = amendments.of(id);
    var origin = chain.origin().id();
    var all = terminations.of(origin);
    var standing = all.stream().filter(Termination::stands).findFirst().orElse(null);
    var binding = chain.binding();
    var counts = list.card(binding == null ? chain.newest().id() : chain.lasting().id());
    var scope = contracts.about(origin).scope();
    return new TerminationCard(
        counts.terms(),
        standing,
        all.stream().filter(one -> !one.stands()).toList(),
        standing == null ? List.of() : settlements.of(standing.id()),
        standing == null ? offered(binding, counts) : List.of(),
        standing != null && isRevocable(standing, binding, counts),
        counts.mine(),
        scopes.actingAs(scope, Right.READ_CONTRACTS, Role.FINANCE).isPresent());
  }

  private List<TerminationKind> offered(
      AmendmentChain.@Nullable Link binding, ContractCard counts) {
    return binding == null
        ? List.of()
        : Arrays.stream(TerminationKind.values()).filter(kind -> may(kind, counts)).toList();
  }

  private boolean isRevocable(
      Termination standing, AmendmentChain.@Nullable Link binding, ContractCard counts) {
    return binding != null
        && !standing.details().endsOn().isBefore(zone.today())
        && may(standing.details().kind(), counts);
  }

  private boolean may(TerminationKind kind, ContractCard counts) {
    return switch (kind.decision()) {
      case THEIRS -> counts.mine();
      case OURS -> ending.isOffered(counts.id());
    };
  }
}
