package io.clientele.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which worker works on which run. A lease is renewed with every chunk; one that ran out belonged
 * to a worker that died, and the next one goes on from the cursor. Time is the database's, as nodes
 * differ.
 */
@Repository
class RunLeases {

  private static final int SECONDS = 15;

  private final JdbcClient jdbc;

  RunLeases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A run to work on and the worker's own mark on it. */
  record Lease(ImportRunId run, String holder) {}

  @Transactional
  Optional<Lease> claim() {
    return jdbc.sql(
            """
            select id from imports_run
            where state in ('CHECKING', 'RUNNING', 'UNDOING')
              and (lease_until is null or lease_until < utc_timestamp(6))
            order by id limit 1 for update skip locked
            """)
        .query((row, number) -> new ImportRunId(row.getLong("id")))
        .optional()
        .map(run -> new Lease(run, UUID.randomUUID().toString()))
        .map(
            lease -> {
              extend(lease.run(), lease.holder());
              return lease;
            });
  }

  /** Whether the run still is this worker's; to be asked with the run locked. */
  boolean holds(Lease lease) {
    return jdbc.sql("select count(*) from imports_run where id = :id and lease_holder = :holder")
            .param("id", lease.run().value())
            .param("holder", lease.holder())
            .query(Integer.class)
            .single()
        == 1;
  }

  void extend(ImportRunId run, String holder) {
    jdbc.sql(
            """
            update imports_run set lease_holder = :holder,
              lease_until = utc_timestamp(6) + interval :seconds second
            where id = :id
            """)
        .param("holder", holder)
        .param("seconds", SECONDS)
        .param("id", run.value())
        .update();
  }

  /** Gives the run back before its lease runs out: the portal stops. */
  @Transactional
  void release(Lease lease) {
    jdbc.sql(
            """
            update imports_run set lease_holder = null, lease_until = null
            where id = :id and lease_holder = :holder
            """)
        .param("id", lease.run().value())
        .param("holder", lease.holder())
        .update();
  }
}
