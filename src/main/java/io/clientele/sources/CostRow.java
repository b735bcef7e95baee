package io.clientele.sources;

/**
 * An entry of costs.
 *
 * @param version to be handed back when changing it
 * @param changedBy who wrote it last
 */
public record CostRow(
    CostId id, long version, CostDetails details, String departmentName, String changedBy) {}
