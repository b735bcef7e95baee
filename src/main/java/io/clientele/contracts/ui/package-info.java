/** The register of contracts, one contract with its clauses, terms and versions, and competence. */
@NullMarked
@NamedInterface("ui")
package io.clientele.contracts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
