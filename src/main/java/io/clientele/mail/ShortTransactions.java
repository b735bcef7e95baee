package io.clientele.mail;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Short transactions of the workers, repeated when they only met another one. */
@Component
class ShortTransactions {

  private static final int TIMES = 10;

  /** The row changed under a reader with a snapshot: MariaDB's own kind of a lost race. */
  private static final int CHANGED_SINCE_READ = 1020;

  private final TransactionTemplate transaction;

  ShortTransactions(PlatformTransactionManager manager) {
    this.transaction = new TransactionTemplate(manager);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  <T> T run(Supplier<T> work) {
    for (var time = 1; ; time++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (DataAccessException met) {
        if (time >= TIMES || !isLostRace(met)) {
          throw met;
        }
      }
    }
  }

  private static boolean isLostRace(DataAccessException met) {
    return met instanceof TransientDataAccessException
        || (met.getRootCause() instanceof SQLException sql
            && sql.getErrorCode() == CHANGED_SINCE_READ);
  }
}
