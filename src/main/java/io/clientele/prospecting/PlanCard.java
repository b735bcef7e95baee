package io.clientele.prospecting;

import java.util.List;

/**
 * The plan of the relationship with one client.
 *
 * @param version to be handed back when saving
 * @param decider the name of who decides there; empty while we do not know
 * @param steps those to be done first, by their days
 */
public record PlanCard(PlanDetails details, long version, String decider, List<Step> steps) {}
