package io.clientele.intake;

import io.clientele.clients.ClientId;
import io.clientele.kit.Refusal;
import io.clientele.profiles.ProfileCard;
import io.clientele.profiles.ProfileDetails;
import io.clientele.profiles.ProfileReversals;
import io.clientele.profiles.Profiles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what a row says into a profile. */
@Component
class ProfileRows {

  private final Profiles profiles;
  private final ProfileReversals reversals;

  ProfileRows(Profiles profiles, ProfileReversals reversals) {
    this.profiles = profiles;
    this.reversals = reversals;
  }

  record Plan(ProfileCard known, ProfileDetails details) {}

  /**
   * @throws Refusal when something of the row cannot be right
   */
  void check(ImportedProfile row) {
    if (!row.isEmpty()) {
      row.over(ProfileDetails.NONE);
    }
  }

  /** Null when the row changes nothing. */
  @Nullable Plan plan(ClientId client, ImportedProfile row) {
    if (row.isEmpty()) {
      return null;
    }
    var known = profiles.of(client);
    var details = row.over(known.details());
    return details.equals(known.details()) ? null : new Plan(known, details);
  }

  ProfileReversals.Revision write(ClientId client, Plan plan) {
    var before = reversals.stamp(client);
    profiles.revise(client, plan.known().version(), plan.details());
    return new ProfileReversals.Revision(
        plan.known().details(),
        plan.details(),
        before,
        Objects.requireNonNull(reversals.stamp(client)));
  }
}
