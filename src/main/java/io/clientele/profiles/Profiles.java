package io.clientele.profiles;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.EditConflict;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profiles of all clients. */
@Service
@Transactional
public class Profiles {

  static final String CHANGE = "client.profile";

  private final ProfileRepository profiles;
  private final Recommenders recommenders;
  private final ClientFiles files;
  private final Journal journal;
  private final Clock clock;

  Profiles(
      ProfileRepository profiles,
      Recommenders recommenders,
      ClientFiles files,
      Journal journal,
      Clock clock) {
    this.profiles = profiles;
    this.recommenders = recommenders;
    this.files = files;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public ProfileCard of(ClientId client) {
    files.open(client, Right.READ);
    var known = find(client);
    var details = known.details();
    return new ProfileCard(details, known.version(), recommenders.inWords(details.recommender()));
  }

  /**
   * Saves what was edited.
   *
   * @param version of the profile that was read
   * @throws EditConflict when somebody else saved since; nothing is written
   * @throws Refusal when something cannot be right
   */
  public void revise(ClientId client, long version, ProfileDetails details) {
    var taken = files.take(client, Right.CHANGE);
    var checked = details.checked();
    var known = find(client);
    var before = known.details();
    var who = checked.recommender();
    if (who != null && !who.equals(before.recommender())) {
      recommenders.require(client, who);
    }
    known.revise(version, checked, taken.by(), clock.instant());
    var changes = Changes.between(before, checked);
    if (!changes.isEmpty()) {
      profiles.saveAndFlush(known);
      files.putBack(taken, clock.instant());
      var subject = new Subject("client", client.value(), taken.name());
      journal.record(taken.actor(), CHANGE, subject, changes, null);
    }
  }

  private Profile find(ClientId client) {
    return profiles.findById(client.value()).orElseGet(() -> new Profile(client));
  }
}
