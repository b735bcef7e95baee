package io.clientele.mail;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that was away from a statement that it refuses: the first passes by itself and
 * no letter is to blame, the second would fail for ever.
 */
final class DatabaseGone {

  private DatabaseGone() {}

  static boolean isToldBy(RuntimeException failed) {
    return switch (failed) {
      case DataAccessResourceFailureException unreachable -> true;
      case RecoverableDataAccessException interrupted -> true;
      case TransientDataAccessException met -> true;
      case CannotCreateTransactionException unreachable -> true;
      case TransactionSystemException neitherCommittedNorRolledBack -> true;
      default -> false;
    };
  }
}
