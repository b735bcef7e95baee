package io.clientele.imports;

import java.util.List;

/**
 * What is known of a file after reading it.
 *
 * @param samples the cells of its first rows
 * @param rows how many rows stand below the headings
 */
public record SourceTable(List<String> headings, List<List<String>> samples, long rows) {}
