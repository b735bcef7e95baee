package io.clientele.kit.ui;

import java.util.List;

/**
 * Results of the global search under one heading.
 *
 * @param headingKey the key of the heading's text
 */
public record SearchGroup(String headingKey, List<SearchHit> hits) {}
