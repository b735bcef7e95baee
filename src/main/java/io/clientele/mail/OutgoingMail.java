package io.clientele.mail;

import io.clientele.journal.Subject;
import io.clientele.people.EmployeeId;
import io.clientele.people.ScopeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one receiver, ready to be queued.
 *
 * @param dedupKey what makes it the same letter when it is queued again: see {@link #dedupKey}
 * @param replyTo null when answers go to the sender
 * @param sender whose letter it is; null for the portal's own
 * @param scope who may read it besides its sender; null for nobody
 * @param about the records it belongs to, each with a number: the letter, the client, the contact
 */
public record OutgoingMail(
    String dedupKey,
    Lane lane,
    Mailbox from,
    @Nullable Mailbox replyTo,
    Mailbox to,
    MailContent content,
    @Nullable EmployeeId sender,
    @Nullable ScopeId scope,
    List<Subject> about) {

  private static final int LONGEST_KEY = 300;

  public OutgoingMail {
    if (dedupKey.isBlank() || dedupKey.length() > LONGEST_KEY) {
      throw new IllegalStateException("No usable dedup key: " + dedupKey);
    }
    about = List.copyOf(about);
  }

  /** Once for each receiver of a thing: {@code letter/7/anna@example.org}. */
  public static String dedupKey(String kind, long id, MailAddress to) {
    return kind + "/" + id + "/" + to;
  }
}
