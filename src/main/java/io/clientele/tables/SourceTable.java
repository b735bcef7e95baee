package io.clientele.tables;

import java.util.List;

/**
 * The beginning of a file.
 *
 * @param samples the cells of its first rows
 */
public record SourceTable(List<String> headings, List<List<String>> samples) {}
