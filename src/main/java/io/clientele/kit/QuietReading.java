package io.clientele.kit;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Does not tell the database which transactions only read: that costs a statement before and one
 * after each of them, together as much as many a read itself.
 */
final class QuietReading extends HibernateJpaDialect {

  private final HibernateJpaDialect telling = new HibernateJpaDialect();

  QuietReading() {
    setPrepareConnection(false);
  }

  /** The connection is prepared only for who asks for an isolation of their own. */
  @Override
  public Object beginTransaction(EntityManager session, TransactionDefinition wanted)
      throws SQLException {
    return wanted.getIsolationLevel() == TransactionDefinition.ISOLATION_DEFAULT
        ? super.beginTransaction(session, wanted)
        : telling.beginTransaction(session, wanted);
  }
}
