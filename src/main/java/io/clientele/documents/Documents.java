package io.clientele.documents;

import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import io.clientele.kit.Utc;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files: the bytes once for each content, a document for each time they were handed in. */
@Service
@Transactional
public class Documents {

  /** The largest file that is taken, in bytes. */
  public static final long LARGEST = 64L * 1024 * 1024;

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Stores a file. Its name loses path and control characters.
   *
   * @throws Refusal when it is larger than {@link #LARGEST}
   */
  public DocumentId store(String name, String mediaType, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw Refusal.because("documents.too-large", LARGEST / 1024 / 1024);
    }
    var sha256 = sha256(bytes);
    keep(sha256, bytes);
    return jdbc.sql(
            """
            insert into documents_document (sha256, name, media_type, stored_at)
            values (:sha, :name, :type, :at) returning id
            """)
        .param("sha", sha256)
        .param("name", FileName.clean(name))
        .param("type", mediaType)
        .param("at", Utc.column(clock.instant()))
        .query((row, number) -> new DocumentId(row.getLong("id")))
        .single();
  }

  /**
   * Keeps bytes that need neither name nor type, such as the text of a letter.
   *
   * @return their SHA-256, in the same order
   */
  public List<String> keep(List<byte[]> contents) {
    var bySha = new TreeMap<String, byte[]>();
    var shas = contents.stream().map(Documents::sha256).toList();
    for (var place = 0; place < shas.size(); place++) {
      bySha.put(shas.get(place), contents.get(place));
    }
    bySha.forEach(this::keep);
    return shas;
  }

  /** The bytes by their SHA-256; what is not there is missing in the answer. */
  @Transactional(readOnly = true)
  public Map<String, byte[]> contents(Collection<String> shas) {
    var found = new HashMap<String, byte[]>();
    if (!shas.isEmpty()) {
      jdbc.sql("select sha256, bytes from documents_content where sha256 in (:shas)")
          .param("shas", shas)
          .query(
              row -> {
                found.put(row.getString("sha256"), row.getBytes("bytes"));
              });
    }
    return found;
  }

  private void keep(String sha256, byte[] bytes) {
    jdbc.sql(
            "insert ignore into documents_content (sha256, size, bytes) values (:sha, :size, :bytes)")
        .param("sha", sha256)
        .param("size", bytes.length)
        .param("bytes", bytes)
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<StoredDocument> find(DocumentId id) {
    return jdbc.sql(
            """
            select d.id, d.name, d.media_type, d.sha256, c.size
            from documents_document d join documents_content c on c.sha256 = d.sha256
            where d.id = :id
            """)
        .param("id", id.value())
        .query(
            (row, number) ->
                new StoredDocument(
                    new DocumentId(row.getLong("id")),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getString("sha256"),
                    row.getLong("size")))
        .optional();
  }

  /**
   * @throws NotFound when there is no such document
   */
  @Transactional(readOnly = true)
  public byte[] read(DocumentId id) {
    return jdbc.sql(
            """
            select c.bytes from documents_document d
            join documents_content c on c.sha256 = d.sha256 where d.id = :id
            """)
        .param("id", id.value())
        .query((row, number) -> row.getBytes("bytes"))
        .optional()
        .orElseThrow(NotFound::new);
  }

  /** Lets go of files; what another record still names stays. */
  public void discard(Collection<DocumentId> ids) {
    if (!ids.isEmpty()) {
      var numbers = ids.stream().map(DocumentId::value).toList();
      var shas =
          jdbc.sql("select distinct sha256 from documents_document where id in (:ids)")
              .param("ids", numbers)
              .query(String.class)
              .list();
      // a foreign key keeps what is needed; ignore makes it stay instead of refusing all
      jdbc.sql("delete ignore from documents_document where id in (:ids)")
          .param("ids", numbers)
          .update();
      discardContents(shas);
    }
  }

  /** Lets go of bytes by their SHA-256; what another record still names stays. */
  public void discardContents(Collection<String> shas) {
    if (!shas.isEmpty()) {
      jdbc.sql("delete ignore from documents_content where sha256 in (:shas)")
          .param("shas", shas)
          .update();
    }
  }

  /** The SHA-256 of these bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
