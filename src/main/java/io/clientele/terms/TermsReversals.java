package io.clientele.terms;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientFiles.Taken;
import io.clientele.clients.ClientId;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.FieldMerge;
import io.clientele.kit.Refusal;
import io.clientele.kit.Stamp;
import io.clientele.kit.Texts;
import io.clientele.people.Right;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what came into terms by mistake.
 *
 * @see io.clientele.clients.ClientReversals
 */
@Service
@Transactional
public class TermsReversals {

  private final TermsRepository terms;
  private final ClientFiles files;
  private final Journal journal;
  private final Clock clock;

  TermsReversals(TermsRepository terms, ClientFiles files, Journal journal, Clock clock) {
    this.terms = terms;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A change of terms: the fields and the stamp, before and after.
   *
   * @param stampBefore null when there were none
   */
  public record Revision(
      TermsDetails before, TermsDetails after, @Nullable Stamp stampBefore, Stamp stampAfter) {}

  /** The stamp of a client's terms; null while there are none. */
  @Transactional(readOnly = true)
  public @Nullable Stamp stamp(ClientId client) {
    files.open(client, Right.SEE_HEAD);
    return terms.findById(client.value()).map(Terms::stamp).orElse(null);
  }

  /**
   * Takes terms away as if they had never come.
   *
   * @param as they came
   * @throws Refusal when they were changed since
   */
  public void withdraw(ClientId client, TermsDetails as, String why) {
    var taken = files.take(client, Right.CHANGE);
    var known = find(client);
    if (!known.details().equals(as)) {
      throw Refusal.because("terms.kept.changed", known.stamp().by());
    }
    remove(known);
    record(taken, Changes.between(as, TermsDetails.NONE), why);
    files.putBackUntouched(taken);
  }

  /**
   * Gives the changed fields their values back, save those that somebody changed again.
   *
   * @return the words for the fields that stay
   */
  public List<String> revert(ClientId client, Revision revision, String why) {
    var taken = files.takeForTerms(client);
    var known = find(client);
    var current = known.details();
    var merge = FieldMerge.of(revision.after(), revision.before(), current);
    var stays = merge.conflicts().stream().map(FieldMerge.Conflict::field).toList();
    var isLast = known.stamp().isSame(revision.stampAfter()) && stays.isEmpty();
    var wanted = merge.merged(Set.of());
    var changes = Changes.between(current, wanted);
    if (isLast && revision.stampBefore() == null) {
      remove(known);
    } else if (isLast || !changes.isEmpty()) {
      known.revise(known.version(), wanted, taken.by(), clock.instant());
      if (isLast && revision.stampBefore() != null) {
        known.restamp(revision.stampBefore());
      }
      terms.saveAndFlush(known);
    }
    if (!changes.isEmpty()) {
      record(taken, changes, why);
    }
    files.putBackUntouched(taken);
    return stays.stream().map(field -> Texts.text("terms.field." + field)).toList();
  }

  private Terms find(ClientId client) {
    return terms.findById(client.value()).orElseGet(() -> new Terms(client));
  }

  private void remove(Terms known) {
    terms.delete(known);
    terms.flush();
  }

  private void record(Taken taken, List<Change> changes, String why) {
    var subject = new Subject("client", taken.id().value(), taken.name());
    journal.record(taken.actor(), ClientTerms.CHANGE, subject, changes, why);
  }
}
