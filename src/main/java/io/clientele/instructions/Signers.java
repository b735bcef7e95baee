package io.clientele.instructions;

import static io.clientele.kit.Texts.text;

import io.clientele.company.CompanyZone;
import io.clientele.exports.Format;
import io.clientele.instructions.SignerFilter.Show;
import io.clientele.journal.Change;
import io.clientele.kit.Like;
import io.clientele.kit.NotFound;
import io.clientele.kit.Utc;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must and who did, for the author and the heads above. */
@Service
@Transactional
public class Signers {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private static final String ROWS =
      Concerned.WITHIN
          + """
            select e.name, d.name as department_name, l.at as read_at, t.at as done_at
            from instructions_version v
            join instructions_paper p on p.id = v.paper_id
            join people_employee e
            join people_department d on d.id = e.department_id
            left join instructions_reading l on l.version_id = v.id and l.employee_id = e.id
            left join instructions_signature t on t.version_id = v.id and t.employee_id = e.id
            where p.id = :id and v.number = :number and v.published_at is not null
              and concat_ws(' ', e.name, d.name) like :like
              and ((:done and t.id is not null)
                or (:waiting and t.id is null and p.outcome is null and p.newest_id = v.id and
            """
          + Concerned.CONCERNED
          + ")) order by t.id is not null, e.name, e.id limit :limit offset :offset";

  private final JdbcClient jdbc;
  private final InstructionAccess access;
  private final InstructionJournal journal;
  private final CompanyZone zone;

  Signers(JdbcClient jdbc, InstructionAccess access, InstructionJournal journal, CompanyZone zone) {
    this.jdbc = jdbc;
    this.access = access;
    this.journal = journal;
    this.zone = zone;
  }

  /**
   * Those who still must first. Of a former version nobody must, but who signed it did.
   *
   * @throws NotFound when it is not the viewer's to know
   */
  @Transactional(readOnly = true)
  public List<SignerRow> rows(
      InstructionId id, int number, SignerFilter filter, long offset, int limit) {
    access.oversee(id);
    return jdbc.sql(ROWS)
        .param("id", id.value())
        .param("number", number)
        .param("like", Like.containing(filter.words()))
        .param("done", filter.show() != Show.WAITING)
        .param("waiting", filter.show() != Show.DONE)
        .param("limit", limit)
        .param("offset", offset)
        .query(
            (row, count) ->
                new SignerRow(
                    row.getString("name"),
                    row.getString("department_name"),
                    Utc.instantOrNull(row.getObject("read_at", LocalDateTime.class)),
                    Utc.instantOrNull(row.getObject("done_at", LocalDateTime.class))))
        .list();
  }

  /** Writes the list as it is shown into a file. */
  public void write(
      Format format, InstructionId id, int number, SignerFilter filter, OutputStream target) {
    var rows = rows(id, number, filter, 0, Integer.MAX_VALUE);
    var zoned = zone.zone();
    var headings =
        List.of(
            text("instructions.signers.name"),
            text("instructions.signers.department"),
            text("instructions.signers.read"),
            text("instructions.signers.done"));
    try (var file = format.open(text("instructions.signers"), headings, target)) {
      for (var row : rows) {
        file.row(
            List.of(
                row.name(),
                row.departmentName(),
                words(row.readAt(), zoned),
                words(row.doneAt(), zoned)));
      }
    }
    journal.record(
        access.viewer().actor(),
        "instruction.export",
        id,
        List.of(new Change("rows", null, Integer.toString(rows.size()))),
        null);
  }

  private static String words(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "" : MINUTE.format(moment.atZone(zone));
  }
}
