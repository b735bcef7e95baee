package io.clientele.journal;

import org.jspecify.annotations.Nullable;

/**
 * What an entry is about, by the name it had at that moment.
 *
 * @param type the record's kind, as in its address: client, employee, letter
 */
public record Subject(String type, @Nullable Long id, String name) {}
