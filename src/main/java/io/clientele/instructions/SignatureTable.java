package io.clientele.instructions;

import io.clientele.kit.Utc;
import io.clientele.people.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read, signed and acknowledged which version; each once. */
@Repository
class SignatureTable {

  private final JdbcClient jdbc;

  SignatureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps that somebody whom the version concerns has opened it; the first time counts. */
  void read(long version, EmployeeId reader, Instant at) {
    jdbc.sql(
            "insert ignore into instructions_reading (version_id, employee_id, at) "
                + Concerned.WITHIN
                + """
                  select v.id, e.id, :at from instructions_version v
                  join people_employee e on e.id = :reader
                  where v.id = :version and
                  """
                + Concerned.CONCERNED)
        .param("at", Utc.column(at))
        .param("reader", reader.value())
        .param("version", version)
        .update();
  }

  /**
   * @return whether it was the first; another stays as it is
   */
  boolean sign(long version, String hash, EmployeeId signer, Instant at) {
    return jdbc.sql(
                """
                insert ignore into instructions_signature (version_id, employee_id, hash, at)
                values (:version, :signer, :hash, :at)
                """)
            .param("version", version)
            .param("signer", signer.value())
            .param("hash", hash)
            .param("at", Utc.column(at))
            .update()
        > 0;
  }

  boolean isSigned(long version, EmployeeId signer) {
    return jdbc.sql(
            """
            select exists (select 1 from instructions_signature
              where version_id = :version and employee_id = :signer)
            """)
        .param("version", version)
        .param("signer", signer.value())
        .query(Boolean.class)
        .single();
  }

  String hash(long version) {
    return jdbc.sql("select hash from instructions_version where id = :version")
        .param("version", version)
        .query(String.class)
        .single();
  }

  /** Who must still sign or acknowledge the version. */
  List<EmployeeId> waiting(long version) {
    return jdbc.sql(
            Concerned.WITHIN
                + """
                  select e.id from instructions_version v join people_employee e
                  where v.id = :version and
                  """
                + Concerned.WAITING
                + " order by e.id")
        .param("version", version)
        .query((row, number) -> new EmployeeId(row.getLong(1)))
        .list();
  }
}
