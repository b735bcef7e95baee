package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.kit.Refusal;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import io.clientele.terms.ClientTerms;
import io.clientele.terms.TermsCard;
import io.clientele.terms.TermsDetails;
import io.clientele.terms.TermsReversals;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a row says into the terms, for those who may set them. */
@Component
class TermsRows {

  private final ClientTerms terms;
  private final TermsReversals reversals;
  private final Viewers viewers;

  TermsRows(ClientTerms terms, TermsReversals reversals, Viewers viewers) {
    this.terms = terms;
    this.reversals = reversals;
    this.viewers = viewers;
  }

  record Plan(TermsCard known, TermsDetails details) {

    boolean isAllowed() {
      return known.revisable();
    }
  }

  /** Whether the viewer sets the terms of clients whom they put in. */
  boolean areSetByViewer() {
    return viewers.current().has(Role.FINANCE, Role.DEPARTMENT_HEAD);
  }

  /**
   * @throws Refusal when something of the row cannot be right
   */
  void check(ImportedTerms row) {
    if (!row.isEmpty()) {
      row.over(TermsDetails.NONE);
    }
  }

  /** Null when the row changes nothing. */
  @Nullable Plan plan(ClientId client, ImportedTerms row) {
    if (row.isEmpty()) {
      return null;
    }
    var known = terms.of(client);
    var details = row.over(known.details());
    return details.equals(known.details()) ? null : new Plan(known, details);
  }

  TermsReversals.Revision write(ClientId client, Plan plan) {
    var before = reversals.stamp(client);
    terms.revise(client, plan.known().version(), plan.details());
    return new TermsReversals.Revision(
        plan.known().details(),
        plan.details(),
        before,
        Objects.requireNonNull(reversals.stamp(client)));
  }
}
