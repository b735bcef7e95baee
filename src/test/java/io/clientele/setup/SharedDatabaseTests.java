package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SharedDatabaseTests {

  @Autowired JdbcClient database;

  @Test
  void speaksUnicodeInUtc() {
    assertThat(value("select @@collation_connection")).isEqualTo("utf8mb4_uca1400_ai_ci");
    assertThat(value("select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
    assertThat(value("select timediff(now(), utc_timestamp())")).startsWith("00:00:00");
    assertThat(value("select 'Straße' = 'STRASSE'")).isEqualTo("1");
  }

  @Test
  void signsInAsTheApplicationWhichMayNotChangeTheSchema() {
    assertThat(value("select current_user()")).isEqualTo("clientele_app@127.0.0.1");
    assertDenied("create table sneaked_in (id int)");
    assertDenied("drop table journal_entry");
  }

  @Test
  void mayAddToTheJournalAndChangeNothingInIt() {
    assertThat(value("select count(*) from journal_entry")).isNotNull();
    assertDenied("update journal_entry set id = id");
    assertDenied("delete from journal_entry");
    assertDenied("truncate table journal_entry");
  }

  private void assertDenied(String statement) {
    assertThatThrownBy(() -> database.sql(statement).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("denied");
  }

  private String value(String query) {
    return database.sql(query).query(String.class).single();
  }
}
