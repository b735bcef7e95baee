package io.clientele.obligations;

import io.clientele.kit.NotFound;
import io.clientele.people.Scopes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Obligations as they are read: those of the viewer's division, and those of the contracts they
 * read.
 */
@Service
@Transactional(readOnly = true)
public class ObligationList {

  private final ObligationRows rows;
  private final DeliveryPlaces places;
  private final ObligationTable table;
  private final StepTable steps;
  private final ObligationAccess access;
  private final Scopes scopes;

  ObligationList(
      ObligationRows rows,
      DeliveryPlaces places,
      ObligationTable table,
      StepTable steps,
      ObligationAccess access,
      Scopes scopes) {
    this.rows = rows;
    this.places = places;
    this.table = table;
    this.steps = steps;
    this.access = access;
    this.scopes = scopes;
  }

  /** What is due first, first. */
  public List<ObligationRow> rows(ObligationFilter filter, Pageable page) {
    return rows.page(access.sight(), filter, page);
  }

  public long count(ObligationFilter filter) {
    return rows.count(access.sight(), filter);
  }

  /** How many of them there are in each state; a state without any is missing. */
  public Map<ObligationState, Long> tally(ObligationFilter filter) {
    return rows.tally(access.sight(), filter);
  }

  /**
   * @throws NotFound when there is none, or it is not for the viewer to read
   */
  public ObligationCard card(ObligationId id) {
    var kept = table.get(id);
    access.requireReader(kept);
    var obligation = kept.obligation();
    return new ObligationCard(
        id,
        obligation.version(),
        obligation.details(),
        kept.division(),
        obligation.clause(),
        obligation.state(),
        obligation.bound(),
        obligation.dueOn(),
        obligation.occurredOn(),
        obligation.fulfilledOn(),
        obligation.contract(),
        kept.number(),
        kept.client(),
        places.clientName(kept.client()),
        Objects.requireNonNullElse(scopes.owner(kept.scope()).ownerName(), ""),
        places.addresses(kept.client()),
        steps.of(id),
        steps.proofs(id),
        access.readsContract(kept),
        access.isWriter(kept),
        access.isDoer(kept));
  }
}
