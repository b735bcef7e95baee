package io.clientele.instructions;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of drafts of decisions: by who may read them, and read by the same. */
@Service
@Transactional
public class Comments {

  public static final int LONGEST = 2_000;

  private final Instructions instructions;
  private final PaperTable papers;
  private final InstructionAccess access;
  private final InstructionJournal journal;
  private final JdbcClient jdbc;
  private final Clock clock;

  Comments(
      Instructions instructions,
      PaperTable papers,
      InstructionAccess access,
      InstructionJournal journal,
      JdbcClient jdbc,
      Clock clock) {
    this.instructions = instructions;
    this.papers = papers;
    this.access = access;
    this.journal = journal;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * In one's own name, also for who stands in for somebody.
   *
   * @param number of the version that was read
   * @throws Refusal when nothing or too much is said, there is a newer version, or the day for
   *     comments has passed
   * @throws NotFound when it is not the viewer's to read
   */
  public void say(InstructionId id, int number, String words) {
    access.read(id);
    var said = words.strip();
    if (said.isEmpty()) {
      throw Refusal.because("instructions.refused.no-words");
    }
    if (said.length() > LONGEST) {
      throw Refusal.because("instructions.refused.words", LONGEST, said.length());
    }
    var paper = papers.lock(id).stillAsking();
    if (!instructions.card(id).commentable()) {
      throw Refusal.because("instructions.refused.closed");
    }
    if (paper.number() != number) {
      throw Refusal.because("instructions.refused.newer-to-comment");
    }
    var viewer = access.viewer();
    jdbc.sql(
            """
            insert into instructions_comment (version_id, author_id, words, at)
            values (:version, :author, :words, :at)
            """)
        .param("version", paper.newest())
        .param("author", viewer.id().value())
        .param("words", said)
        .param("at", Utc.column(clock.instant()))
        .update();
    journal.record(viewer.actor(), "instruction.comment", id, List.of(), null);
  }

  /** In the order of time, those on former versions too; none on versions that are not theirs. */
  @Transactional(readOnly = true)
  public List<InstructionComment> of(InstructionId id) {
    var read = access.read(id);
    return jdbc.sql(
            """
            select e.name, v.number, c.words, c.at from instructions_comment c
            join instructions_version v on v.id = c.version_id
            join people_employee e on e.id = c.author_id
            where v.paper_id = :id and v.number <= :newest order by c.at, c.id
            """)
        .param("id", id.value())
        .param("newest", read.number())
        .query(
            (row, number) ->
                new InstructionComment(
                    row.getString("name"),
                    row.getInt("number"),
                    row.getString("words"),
                    Utc.instant(row.getObject("at", LocalDateTime.class))))
        .list();
  }
}
