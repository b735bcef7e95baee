package io.clientele.clients;

import org.jspecify.annotations.Nullable;

/**
 * A text that people write in their own words, and that may therefore name a person who is to be
 * erased. A module that keeps such texts declares each as a bean.
 *
 * @param key the column that tells one row from another, a number
 * @param client the column with the client's number; null where the text is about no client
 * @param column with the text
 * @param longest what it holds
 */
public record FreeText(
    String table, String key, @Nullable String client, String column, int longest) {}
