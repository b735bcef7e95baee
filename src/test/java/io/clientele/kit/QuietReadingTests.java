package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.PortalTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

@PortalTest
class QuietReadingTests {

  @Autowired private EntityManagerFactory sessions;

  @Test
  void readsWithoutTellingTheDatabase() throws SQLException {
    var reading = new DefaultTransactionDefinition();
    reading.setReadOnly(true);

    try (var session = sessions.createEntityManager()) {
      new QuietReading().beginTransaction(session, reading);

      assertThat(value(session, "transaction_read_only")).isEqualTo("0");
      assertThat(session.unwrap(Session.class).getHibernateFlushMode()).isEqualTo(FlushMode.MANUAL);
      session.getTransaction().rollback();
    }
  }

  @Test
  void givesTheIsolationThatIsAskedFor() throws SQLException {
    var quiet = new QuietReading();
    var serial = new DefaultTransactionDefinition();
    serial.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);

    try (var session = sessions.createEntityManager()) {
      var begun = quiet.beginTransaction(session, serial);

      assertThat(value(session, "transaction_isolation")).isEqualTo("SERIALIZABLE");
      session.getTransaction().rollback();
      quiet.cleanupTransaction(begun);
    }
  }

  private static String value(EntityManager session, String variable) {
    return String.valueOf(
        session.createNativeQuery("select @@session." + variable).getSingleResult());
  }
}
