package io.clientele.counterdrafts;

import io.clientele.contracts.ClauseId;
import io.clientele.disagreements.DisagreementId;
import org.jspecify.annotations.Nullable;

/**
 * One of our clauses that stood in the draft when theirs came: only such a clause can be left out.
 *
 * @param row of the protocol that their draft began
 */
record OurClause(ClauseId clause, @Nullable DisagreementId row) {}
