package io.clientele.clients;

import java.util.Map;

/**
 * What a filter finds for its viewer, for the database to go on with: however many there are, none
 * of them is read.
 *
 * @param ids a query of one column {@code id}
 * @param parameters of the query
 */
public record FoundClients(String ids, Map<String, Object> parameters) {}
