package io.clientele.prospecting;

import io.clientele.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship aims at.
 *
 * @param decider who decides there; null while we do not know
 */
public record PlanDetails(String aim, @Nullable ContactId decider) {

  public static final PlanDetails NONE = new PlanDetails("", null);

  public static final int LONGEST_AIM = 500;
}
