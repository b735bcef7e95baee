package io.clientele.letters;

import io.clientele.clients.ClientId;
import io.clientele.clients.ClientReach;
import io.clientele.contacts.ContactId;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import io.clientele.people.Viewers;
import java.time.Clock;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of letters. What is typed is kept at once; a draft is its author's alone. */
@Service
@Transactional
public class Letters {

  public static final int LONGEST_SUBJECT = 200;
  public static final int LONGEST_BODY = 20_000;

  private final LetterTable letters;
  private final LetterAccess access;
  private final AttachmentTable attachments;
  private final ClientReach reach;
  private final Viewers viewers;
  private final Clock clock;

  Letters(
      LetterTable letters,
      LetterAccess access,
      AttachmentTable attachments,
      ClientReach reach,
      Viewers viewers,
      Clock clock) {
    this.letters = letters;
    this.access = access;
    this.attachments = attachments;
    this.reach = reach;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** Whether the viewer writes letters at all. */
  @Transactional(readOnly = true)
  public boolean mayWrite() {
    return viewers.current().has(LetterAccess.WRITERS);
  }

  /**
   * A new draft for these clients. Without any it is the author's blank one, if there is such.
   *
   * @throws NotFound when the viewer may change none of the clients
   */
  public LetterId begin(Set<ClientId> chosen) {
    access.requireWriterHere();
    var author = viewers.current().id();
    if (chosen.isEmpty()) {
      return letters.blank(author).stream()
          .findFirst()
          .orElseGet(() -> letters.insert(author, clock.instant()));
    }
    var writable = writable(chosen);
    var letter = letters.insert(author, clock.instant());
    letters.add(letter, writable);
    return letter;
  }

  /**
   * @throws NotFound when it is not the viewer's own
   * @throws Refusal when it is no draft any more
   */
  public LetterDraft draft(LetterId id) {
    var letter = access.draft(id);
    return new LetterDraft(
        id, letter.version(), letter.subject(), letter.body(), attachments.files(id));
  }

  /** Whether it was sent already, so that one looks at it elsewhere. */
  @Transactional(readOnly = true)
  public boolean isSent(LetterId id) {
    return access.own(id).state().isFixed();
  }

  /**
   * Keeps what was typed.
   *
   * @param version as it was read
   * @return the version from now on
   * @throws OptimisticLockingFailureException when it was changed in another window
   */
  public long save(LetterId id, long version, String subject, String body) {
    access.draft(id);
    if (subject.length() > LONGEST_SUBJECT || body.length() > LONGEST_BODY) {
      throw Refusal.because("letters.too-long", LONGEST_SUBJECT, LONGEST_BODY);
    }
    letters.write(id, version, subject, body, clock.instant());
    return version + 1;
  }

  /**
   * @throws NotFound when the viewer may change none of them
   */
  public void addClients(LetterId id, Set<ClientId> chosen) {
    access.draft(id);
    letters.add(id, writable(chosen));
  }

  public void removeClient(LetterId id, ClientId client) {
    access.draft(id);
    letters.remove(id, client);
  }

  /** Takes recipients out, or back in. */
  public void select(LetterId id, Set<ContactId> contacts, boolean selected) {
    access.draft(id);
    letters.select(id, contacts, selected);
  }

  public void discard(LetterId id) {
    letters.become(access.draft(id), LetterState.DISCARDED, clock.instant());
  }

  public void restore(LetterId id) {
    var letter = access.ownLocked(id);
    if (letter.state() == LetterState.DISCARDED) {
      letters.become(letter, LetterState.DRAFT, clock.instant());
    }
  }

  private Set<ClientId> writable(Set<ClientId> chosen) {
    var writable = reach.of(chosen, Right.CHANGE).keySet();
    if (writable.isEmpty()) {
      throw new NotFound();
    }
    return writable;
  }
}
