package io.clientele.obligations;

import io.clientele.journal.Actor;
import io.clientele.kit.NotFound;
import io.clientele.people.Right;
import io.clientele.people.ScopeFilter;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who reads and who does what. Contracts of a client are read with the client's scope; a division
 * reads what binds it, and nothing else of the contract or the client.
 */
@Component
class ObligationAccess {

  private final Scopes scopes;
  private final Viewers viewers;

  ObligationAccess(Scopes scopes, Viewers viewers) {
    this.scopes = scopes;
    this.viewers = viewers;
  }

  /** What the viewer reads: what binds their divisions, and all of the contracts they read. */
  record Sight(Divisions divisions, ScopeFilter contracts) {}

  Sight sight() {
    return new Sight(new Divisions(viewers.current()), scopes.filter(Right.READ_CONTRACTS));
  }

  /**
   * @throws NotFound when it is not for the viewer to read
   */
  Actor requireReader(KeptObligation kept) {
    return ofDivision(kept)
        .orElseGet(() -> scopes.require(kept.scope(), Right.READ_CONTRACTS, kept.subject()));
  }

  /**
   * Who does it: whoever looks after the client, or somebody of the division.
   *
   * @throws NotFound when the viewer is neither
   */
  Actor requireDoer(KeptObligation kept) {
    return ofDivision(kept).orElseGet(() -> requireWriter(kept));
  }

  /**
   * @throws NotFound when the viewer does not look after the client
   */
  Actor requireWriter(KeptObligation kept) {
    return scopes.require(kept.scope(), Right.CHANGE, kept.subject());
  }

  boolean isDoer(KeptObligation kept) {
    return ofDivision(kept).isPresent() || isWriter(kept);
  }

  boolean isWriter(KeptObligation kept) {
    return scopes.allows(kept.scope(), Right.CHANGE);
  }

  boolean readsContract(KeptObligation kept) {
    return scopes.allows(kept.scope(), Right.READ_CONTRACTS);
  }

  private Optional<Actor> ofDivision(KeptObligation kept) {
    var obligation = kept.obligation();
    if (!obligation.bound()) {
      return Optional.empty();
    }
    var viewer = viewers.current();
    return new Divisions(viewer).through(obligation.details().division()).map(viewer::actingFor);
  }
}
