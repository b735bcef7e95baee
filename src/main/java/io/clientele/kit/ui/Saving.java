package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * The one place where a refused act becomes words on the screen. What it does not know is a bug and
 * goes on to the error handler of the session.
 */
public final class Saving {

  private Saving() {}

  /** Does it, and says what was refused; true when it was done. */
  public static boolean attempt(Runnable act) {
    return attempt(act, () -> Notices.problem(text("kit.changed-meanwhile")));
  }

  /** The same on a form that can show what is saved by now. */
  public static boolean attemptOrReload(Runnable act, Runnable reload) {
    return attempt(
        act,
        () ->
            Confirm.ask(
                text("kit.saved-meanwhile"),
                text("kit.saved-meanwhile-hint"),
                text("kit.show-saved"),
                reload));
  }

  /** Does one of many; what was refused, in words, to be said together with the others. */
  public static Optional<String> problem(Runnable act) {
    try {
      act.run();
      return Optional.empty();
    } catch (Refusal refused) {
      return Optional.of(refused.text().inWords());
    } catch (NotFound gone) {
      return Optional.of(text("kit.not-found"));
    } catch (ConcurrencyFailureException changedMeanwhile) {
      return Optional.of(text("kit.changed-meanwhile"));
    }
  }

  private static boolean attempt(Runnable act, Runnable whenChangedMeanwhile) {
    try {
      act.run();
      return true;
    } catch (Refusal refused) {
      Notices.problem(refused.text().inWords());
    } catch (NotFound gone) {
      Notices.problem(text("kit.not-found"));
    } catch (ConcurrencyFailureException changedMeanwhile) {
      whenChangedMeanwhile.run();
    }
    return false;
  }
}
