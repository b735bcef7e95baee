package io.clientele.letters;

import io.clientele.clients.ClientReach;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Person;
import io.clientele.people.Right;
import io.clientele.people.Role;
import io.clientele.people.Scopes;
import io.clientele.people.Viewers;
import org.springframework.stereotype.Component;

/** Whose letter it is: a draft is its author's alone; who may read a sent one. */
@Component
class LetterAccess {

  static final Role[] WRITERS = {Role.ACCOUNT_MANAGER, Role.DEPARTMENT_HEAD};

  private final LetterTable letters;
  private final LetterRecipientTable recipients;
  private final ClientReach reach;
  private final Viewers viewers;
  private final Scopes scopes;
  private final Journal journal;

  LetterAccess(
      LetterTable letters,
      LetterRecipientTable recipients,
      ClientReach reach,
      Viewers viewers,
      Scopes scopes,
      Journal journal) {
    this.letters = letters;
    this.recipients = recipients;
    this.reach = reach;
    this.viewers = viewers;
    this.scopes = scopes;
    this.journal = journal;
  }

  /**
   * @throws NotFound for those whose roles write no letters; the denial is journalled
   */
  void requireWriter() {
    viewers.require(WRITERS);
  }

  /** As {@link #requireWriter}, and nobody disables them until the transaction ends. */
  void requireWriterHere() {
    requireWriter();
    scopes.requireHere(viewers.current().id());
  }

  /**
   * The viewer's own letter, whatever its state.
   *
   * @throws NotFound when it is somebody else's; the denial is journalled
   */
  Letter own(LetterId id) {
    requireWriter();
    return ownOrDenied(letters.letter(id));
  }

  /** As {@link #own}, and nobody else changes it until the transaction ends. */
  Letter ownLocked(LetterId id) {
    requireWriter();
    return ownOrDenied(letters.locked(id));
  }

  /**
   * @throws Refusal when it was sent or thrown away meanwhile
   */
  Letter draft(LetterId id) {
    requireWriter();
    var letter = ownOrDenied(letters.locked(id));
    if (letter.state() != LetterState.DRAFT) {
      throw Refusal.because("letters.no-draft-any-more");
    }
    return letter;
  }

  /** The author's, or that of somebody the viewer stands in for. */
  boolean isAuthor(Letter letter) {
    return viewers.current().persons().map(Person::id).anyMatch(letter.author()::equals);
  }

  /**
   * A sent letter that the viewer wrote, or that went to a client whose card they read.
   *
   * @throws NotFound when it is none of these; the denial is journalled
   */
  Letter readable(LetterId id) {
    var letter = letters.letter(id);
    if (!letter.state().isFixed()) {
      return ownOrDenied(letter);
    }
    if (!isAuthor(letter) && reach.of(recipients.clients(id), Right.READ).isEmpty()) {
      throw denied(letter);
    }
    return letter;
  }

  private Letter ownOrDenied(Letter letter) {
    if (!letter.author().equals(viewers.current().id())) {
      throw denied(letter);
    }
    return letter;
  }

  private NotFound denied(Letter letter) {
    journal.recordApart(
        viewers.current().actor(),
        "denied.letter",
        new Subject("letter", letter.id().value(), letter.subject()),
        null);
    return new NotFound();
  }
}
