/** The client's draft on the contract's page, and beside our clauses on a page of its own. */
@NullMarked
package io.clientele.counterdrafts.ui;

import org.jspecify.annotations.NullMarked;
