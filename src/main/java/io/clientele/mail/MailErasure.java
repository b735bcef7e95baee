package io.clientele.mail;

import io.clientele.documents.DocumentId;
import io.clientele.journal.Subject;
import io.clientele.kit.PersonMarks;
import io.clientele.kit.Refusal;
import io.clientele.kit.Texts;
import io.clientele.people.Role;
import io.clientele.people.Viewers;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person out of the ledger, for the administrator who erases them and journals that. The
 * letters stay with state, times and codes; none of them is ever sent, or sent again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MailErasure {

  private final ErasureTable table;
  private final ReferenceTable references;
  private final QueueTable queue;
  private final Viewers viewers;

  MailErasure(ErasureTable table, ReferenceTable references, QueueTable queue, Viewers viewers) {
    this.table = table;
    this.references = references;
    this.queue = queue;
    this.viewers = viewers;
  }

  /** The letters about a record whose receivers or texts are not erased yet. */
  @Transactional(readOnly = true)
  public List<MailId> about(String type, Collection<Long> ids) {
    viewers.require(Role.ADMINISTRATOR);
    return references.about(type, ids);
  }

  /** Those about any record of this type whose text names the person. */
  @Transactional(readOnly = true)
  public List<MailId> naming(String type, PersonMarks marks) {
    viewers.require(Role.ADMINISTRATOR);
    return table.naming(type, marks);
  }

  /** How many of them have not left yet, and never will. */
  @Transactional(readOnly = true)
  public long countWaiting(Collection<MailId> letters) {
    viewers.require(Role.ADMINISTRATOR);
    return table.countWaiting(letters);
  }

  /**
   * Forgets to whom these letters went and what they said; those that wait are cancelled.
   *
   * @param receiver the record that is the receiver among the letters' references; its name stands
   *     in the receiver's place
   * @param redacted takes the person out of words that stay
   * @return the files that went with them
   * @throws Refusal when one of them is being handed over at this moment
   */
  public List<DocumentId> forgetReceivers(
      Collection<MailId> letters, Subject receiver, UnaryOperator<String> redacted) {
    var files = forgetTexts(letters, redacted);
    if (!letters.isEmpty()) {
      table.forgetReceivers(letters, receiver.name());
      references.rename(receiver);
    }
    return files;
  }

  /**
   * Forgets what these letters said, and not to whom they went; those that wait are cancelled.
   *
   * @param redacted takes the person out of words that stay
   * @return the files that went with them
   * @throws Refusal when one of them is being handed over at this moment
   */
  public List<DocumentId> forgetTexts(Collection<MailId> letters, UnaryOperator<String> redacted) {
    viewers.require(Role.ADMINISTRATOR);
    if (letters.isEmpty()) {
      return List.of();
    }
    takeBack(letters.stream().map(MailId::value).sorted().toList());
    references.redactNames(letters, redacted);
    return table.forgetTexts(letters, Texts.text("mail.erased"));
  }

  /** Takes the person out of the words of all letters about a record, and of its name. */
  public void redact(String type, long id, UnaryOperator<String> redacted) {
    viewers.require(Role.ADMINISTRATOR);
    var letters = references.allAbout(type, id);
    references.redactName(type, id, redacted);
    table.redactTexts(letters, redacted);
  }

  /** From here on no worker can begin with them, and nobody can send them again. */
  private void takeBack(List<Long> ids) {
    queue.lock(ids);
    var states = table.lock(ids);
    if (states.containsValue(MailState.SENDING)) {
      throw Refusal.because("mail.being-handed-over");
    }
    var live = ids.stream().filter(id -> states.getOrDefault(id, MailState.CANCELLED).isLive());
    var waiting = live.toList();
    if (!waiting.isEmpty()) {
      queue.become(MailState.CANCELLED, waiting);
      queue.remove(waiting);
    }
    queue.forgetSecrets(ids);
  }
}
