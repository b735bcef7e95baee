package io.clientele.tables;

import java.util.List;

/**
 * The beginning of a file.
 *
 * @param samples the cells of its first rows
 * @param sheets the names of a workbook's sheets; empty for a text
 */
public record SourceTable(List<String> headings, List<List<String>> samples, List<String> sheets) {}
