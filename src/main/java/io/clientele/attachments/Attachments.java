package io.clientele.attachments;

import io.clientele.clients.ClientFiles;
import io.clientele.clients.ClientId;
import io.clientele.documents.Documents;
import io.clientele.documents.Programs;
import io.clientele.documents.StoredDocument;
import io.clientele.journal.Change;
import io.clientele.journal.Journal;
import io.clientele.journal.Subject;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.people.Right;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files on all cards. */
@Service
@Transactional
public class Attachments {

  public static final int LARGEST_MB = 25;
  public static final int LARGEST = LARGEST_MB * 1024 * 1024;
  public static final int MOST = 200;

  /** Whatever a file says of itself, a browser only ever saves it. */
  private static final String SAVED = "application/octet-stream";

  private final CardFileTable table;
  private final ClientFiles files;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  Attachments(
      CardFileTable table, ClientFiles files, Documents documents, Journal journal, Clock clock) {
    this.table = table;
    this.files = files;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws NotFound when the client is not for the viewer to read
   */
  public List<Attachment> of(ClientId client) {
    files.open(client, Right.READ);
    return table.of(client);
  }

  /**
   * Puts a file on the card.
   *
   * @throws Refusal when it is empty, too large, a program, or one too many
   */
  public AttachmentId add(ClientId client, String name, byte[] content) {
    var taken = files.take(client, Right.CHANGE);
    require(name, content);
    if (table.count(client) >= MOST) {
      throw Refusal.because("attachments.refused.many", MOST);
    }
    var document = documents.store(name, SAVED, content);
    var kept = documents.find(document).orElseThrow(IllegalStateException::new).name();
    var id = table.insert(client, document, clock.instant(), taken.by());
    files.putBack(taken, clock.instant());
    record(taken, "client.file-add", null, kept);
    return id;
  }

  /** Takes a file off the card; its bytes go unless another record names them. */
  public void remove(AttachmentId id) {
    var kept = table.find(id).orElseThrow(NotFound::new);
    var taken = files.take(kept.client(), Right.CHANGE);
    var name = documents.find(kept.document()).map(StoredDocument::name).orElse("");
    if (table.delete(id) == 0) {
      throw new NotFound();
    }
    documents.discard(List.of(kept.document()));
    files.putBack(taken, clock.instant());
    record(taken, "client.file-remove", name, null);
  }

  /** A file to be saved by the reader. */
  public record Download(String name, byte[] content) {}

  /**
   * Reads a file; that somebody did is journalled.
   *
   * @throws NotFound when there is none, or its client is not for the viewer to read
   */
  public Download read(AttachmentId id) {
    var kept = table.find(id).orElseThrow(NotFound::new);
    var opened = files.open(kept.client(), Right.READ);
    var name = documents.find(kept.document()).map(StoredDocument::name).orElseThrow(NotFound::new);
    var download = new Download(name, documents.read(kept.document()));
    record(opened, "client.file-read", name, name);
    return download;
  }

  private static void require(String name, byte[] content) {
    if (content.length == 0) {
      throw Refusal.because("attachments.refused.empty", name);
    }
    if (content.length > LARGEST) {
      throw Refusal.because("attachments.refused.large", name, LARGEST_MB);
    }
    if (Programs.isOne(name, content)) {
      throw Refusal.because("attachments.refused.runs", name);
    }
  }

  private void record(
      ClientFiles.Taken taken, String action, @Nullable String before, @Nullable String after) {
    var subject = new Subject("client", taken.id().value(), taken.name());
    var change = new Change("file", before, after);
    journal.record(taken.actor(), action, subject, List.of(change), null);
  }
}
