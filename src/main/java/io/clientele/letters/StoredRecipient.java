package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.contacts.ContactId;
import io.clientele.mail.MailAddress;
import io.clientele.mail.MailId;
import io.clientele.people.ScopeId;
import io.clientele.templates.Values;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as they were fixed when the letter was sent.
 *
 * @param erased whether all that told who it was is gone
 * @param mail in the ledger; null until it is handed over
 */
record StoredRecipient(
    long id,
    ClientId client,
    ContactId contact,
    String clientName,
    String name,
    MailAddress address,
    ScopeId scope,
    Values values,
    boolean erased,
    @Nullable MailId mail) {}
