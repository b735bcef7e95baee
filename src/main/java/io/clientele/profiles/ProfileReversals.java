package io.clientele.profiles;

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
 * Takes back what came into profiles by mistake.
 *
 * @see io.clientele.clients.ClientReversals
 */
@Service
@Transactional
public class ProfileReversals {

  private final ProfileRepository profiles;
  private final ClientFiles files;
  private final Journal journal;
  private final Clock clock;

  ProfileReversals(ProfileRepository profiles, ClientFiles files, Journal journal, Clock clock) {
    this.profiles = profiles;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A change of a profile: the fields and the stamp, before and after.
   *
   * @param stampBefore null when there was no profile
   */
  public record Revision(
      ProfileDetails before, ProfileDetails after, @Nullable Stamp stampBefore, Stamp stampAfter) {}

  /** The stamp of a client's profile; null while there is none. */
  @Transactional(readOnly = true)
  public @Nullable Stamp stamp(ClientId client) {
    files.open(client, Right.READ);
    return profiles.findById(client.value()).map(Profile::stamp).orElse(null);
  }

  /**
   * Takes a profile away as if it had never come.
   *
   * @param as it came
   * @throws Refusal when it was changed since
   */
  public void withdraw(ClientId client, ProfileDetails as, String why) {
    var taken = files.take(client, Right.CHANGE);
    var known = find(client);
    if (!known.details().equals(as)) {
      throw Refusal.because("profiles.kept.changed", known.stamp().by());
    }
    remove(known);
    record(taken, Changes.between(as, ProfileDetails.NONE), why);
    files.putBackUntouched(taken);
  }

  /**
   * Gives the changed fields their values back, save those that somebody changed again.
   *
   * @return the words for the fields that stay
   */
  public List<String> revert(ClientId client, Revision revision, String why) {
    var taken = files.take(client, Right.CHANGE);
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
      profiles.saveAndFlush(known);
    }
    if (!changes.isEmpty()) {
      record(taken, changes, why);
    }
    files.putBackUntouched(taken);
    return stays.stream().map(field -> Texts.text("profiles.field." + field)).toList();
  }

  private Profile find(ClientId client) {
    return profiles.findById(client.value()).orElseGet(() -> new Profile(client));
  }

  private void remove(Profile known) {
    profiles.delete(known);
    profiles.flush();
  }

  private void record(Taken taken, List<Change> changes, String why) {
    var subject = new Subject("client", taken.id().value(), taken.name());
    journal.record(taken.actor(), Profiles.CHANGE, subject, changes, why);
  }
}
