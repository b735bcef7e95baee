package io.clientele.profiles;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * Who recommended us to a client (duty B6): another client, or a person there.
 *
 * @param contact null when nobody in particular did
 */
public record Recommender(ClientId client, @Nullable ContactId contact) {}
