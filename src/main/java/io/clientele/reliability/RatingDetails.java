package io.clientele.reliability;

import io.clientele.kit.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's rating.
 *
 * @param reliance null while nobody rated
 * @param reviewOn when it is to be looked at again
 */
public record RatingDetails(
    @Nullable Reliance reliance, String reasons, @Nullable LocalDate reviewOn) {

  public static final RatingDetails NONE = new RatingDetails(null, "", null);

  public static final int LONGEST_REASONS = Reason.LONGEST;
}
