package io.clientele.contracts;

import io.clientele.people.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which roles conclude contracts; a role that concludes none has no row. */
@Repository
class CompetenceTable {

  private final JdbcClient jdbc;

  CompetenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CompetenceLimit> all() {
    return jdbc.sql("select * from contracts_competence")
        .query(
            (row, number) ->
                new CompetenceLimit(
                    Role.valueOf(row.getString("role")),
                    row.getLong("version"),
                    true,
                    row.getBigDecimal("limit_amount")))
        .list();
  }

  /**
   * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
   */
  void keep(CompetenceLimit seen, boolean signs, @Nullable BigDecimal most) {
    if (rows(seen, signs, most) == 0) {
      throw new OptimisticLockingFailureException("competence " + seen.role());
    }
  }

  private int rows(CompetenceLimit seen, boolean signs, @Nullable BigDecimal most) {
    if (!signs) {
      return jdbc.sql("delete from contracts_competence where role = :role and version = :version")
          .param("role", seen.role().name())
          .param("version", seen.version())
          .update();
    }
    var sql =
        seen.signs()
            ? """
              update contracts_competence set limit_amount = :most, version = version + 1
              where role = :role and version = :version
              """
            : """
              insert into contracts_competence (role, version, limit_amount)
              values (:role, :version + 1, :most)
              """;
    try {
      return jdbc.sql(sql)
          .param("role", seen.role().name())
          .param("version", seen.version())
          .param("most", most)
          .update();
    } catch (DuplicateKeyException givenMeanwhile) {
      return 0;
    }
  }
}
