package io.clientele.imports;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What an exception amid a row means for the row and the run. */
final class RowTrouble {

  /** How often a row is tried again that collided with somebody else's work. */
  static final int ATTEMPTS = 3;

  private RowTrouble() {}

  /** The database is away: nothing is the row's fault, the run goes on when it is back. */
  static boolean isOfTheDatabase(RuntimeException trouble) {
    return trouble instanceof DataAccessResourceFailureException
        || trouble instanceof TransientDataAccessResourceException
        || trouble instanceof CannotCreateTransactionException;
  }

  static boolean mayPass(RuntimeException trouble) {
    return trouble instanceof ConcurrencyFailureException;
  }

  static ImportVerdict verdict(ImportRow row, RuntimeException trouble) {
    return switch (trouble) {
      case Refusal refusal -> ImportVerdict.refused(refusal.text());
      case NotFound gone -> ImportVerdict.refused("imports.row.not-found");
      case ConcurrencyFailureException busy -> ImportVerdict.refused("imports.row.busy");
      case DataIntegrityViolationException wrong -> ImportVerdict.refused("imports.row.not-stored");
      default -> throw isOfTheDatabase(trouble) ? trouble : new Bug(row.line(), trouble);
    };
  }

  /** A row met a bug of ours; the run ends there. */
  static final class Bug extends RuntimeException {

    private final long line;

    Bug(long line, RuntimeException cause) {
      super(cause);
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
