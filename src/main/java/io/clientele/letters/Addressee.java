package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.mail.MailAddress;
import io.clientele.people.ScopeId;
import io.clientele.templates.Values;

/**
 * Somebody a letter can go to.
 *
 * @param selected not taken out by the author
 */
public record Addressee(
    ClientId client,
    String clientName,
    ContactId contact,
    String name,
    MailAddress address,
    ScopeId scope,
    Values values,
    boolean selected) {}
