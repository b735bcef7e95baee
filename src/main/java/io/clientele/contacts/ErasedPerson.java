package io.clientele.contacts;

import io.clientele.clients.ClientId;
import io.clientele.kit.PersonMarks;

/**
 * The person who is erased, as modules must know them to find what they keep of them.
 *
 * @param marks what they are called and how they are reached, now and formerly
 * @param nobody what stands in the place of their name from now on
 */
public record ErasedPerson(ContactId contact, ClientId client, PersonMarks marks, String nobody) {}
