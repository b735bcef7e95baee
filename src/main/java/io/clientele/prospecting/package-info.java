/**
 * The plan of the relationship with a client, above all with a prospect: what it aims at, who
 * decides there, and the next steps with their days. Who may read or change a card may so here.
 *
 * @see io.clientele.prospecting.RelationshipPlans
 */
@ApplicationModule(
    allowedDependencies = {
      "kit",
      "kit::ui",
      "journal",
      "company",
      "people",
      "clients",
      "clients::ui",
      "contacts"
    })
@NullMarked
package io.clientele.prospecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
