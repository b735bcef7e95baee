package io.clientele.instructions;

import io.clientele.journal.Actor;
import io.clientele.journal.Change;
import io.clientele.journal.Changes;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.people.DepartmentRow;
import io.clientele.people.Departments;
import io.clientele.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How acts on papers stand in the journal: a text by its hash, an audience in words. */
@Component
class InstructionJournal {

  private final Journal journal;
  private final Departments departments;
  private final JdbcClient jdbc;

  InstructionJournal(Journal journal, Departments departments, JdbcClient jdbc) {
    this.journal = journal;
    this.departments = departments;
    this.jdbc = jdbc;
  }

  private record Entry(String title, String text, String audience, String due) {}

  List<Change> changes(@Nullable InstructionDetails before, InstructionDetails after) {
    return Changes.between(before == null ? null : entry(before), entry(after));
  }

  /** What was frozen. */
  List<Change> published(InstructionVersion version) {
    var changes = new ArrayList<Change>();
    changes.add(new Change("version", null, Integer.toString(version.number())));
    changes.add(new Change("hash", null, version.details().hash()));
    changes.add(new Change("due", null, String.valueOf(version.details().due())));
    return changes;
  }

  private Entry entry(InstructionDetails details) {
    var rooms =
        departments.rows(true).stream()
            .filter(row -> details.departments().contains(row.id()))
            .map(DepartmentRow::name)
            .collect(Collectors.joining(", "));
    var roles =
        details.roles().stream().sorted().map(Role::inWords).collect(Collectors.joining(", "));
    return new Entry(
        details.title(),
        details.text().isEmpty() ? "" : details.hash(),
        List.of(rooms, roles).stream()
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(": ")),
        details.due() == null ? "" : details.due().toString());
  }

  void record(
      Actor actor, String action, InstructionId id, List<Change> changes, @Nullable String why) {
    journal.record(actor, action, subject(id), changes, why);
  }

  /** By the title that is read now. */
  Subject subject(InstructionId id) {
    var title =
        jdbc.sql(
                """
                select coalesce(v.title, d.title, '') from instructions_paper p
                left join instructions_version v on v.id = p.newest_id
                left join instructions_version d on d.paper_id = p.id and d.published_at is null
                where p.id = :id
                """)
            .param("id", id.value())
            .query(String.class)
            .single();
    return new Subject("instruction", id.value(), title);
  }
}
