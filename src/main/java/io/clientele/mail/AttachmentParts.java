package io.clientele.mail;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.documents.StoredDocument;
import io.clientele.kit.NotFound;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files as parts of a letter: encoded once, however many letters carry them. */
@Component
class AttachmentParts {

  private static final long ROOM = 48L * 1024 * 1024;

  private final Documents documents;
  private final Map<DocumentId, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  AttachmentParts(Documents documents) {
    this.documents = documents;
  }

  /** Head and body of the part, without the boundary. */
  synchronized byte[] part(DocumentId id) {
    var part = kept.get(id);
    if (part == null) {
      part = encode(documents.find(id).orElseThrow(NotFound::new), documents.read(id));
      keep(id, part);
    }
    return part;
  }

  private void keep(DocumentId id, byte[] part) {
    if (part.length > ROOM / 2) {
      return;
    }
    kept.put(id, part);
    size += part.length;
    var oldest = kept.entrySet().iterator();
    while (size > ROOM) {
      size -= oldest.next().getValue().length;
      oldest.remove();
    }
  }

  private static byte[] encode(StoredDocument document, byte[] bytes) {
    var name = new ParameterList();
    name.set("filename", document.name(), "UTF-8");
    var head =
        "Content-Type: %s\r\nContent-Disposition: %s\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            .formatted(mediaType(document), new ContentDisposition("attachment", name));
    var part = new ByteArrayOutputStream(bytes.length * 7 / 5 + head.length());
    part.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    part.writeBytes(Base64.getMimeEncoder().encode(bytes));
    return part.toByteArray();
  }

  /** Letters within letters must not be encoded, and a type that nobody can read is none. */
  private static String mediaType(StoredDocument document) {
    try {
      var type = new ContentType(document.mediaType());
      var composite = type.match("message/*") || type.match("multipart/*");
      return composite ? "application/octet-stream" : type.getBaseType();
    } catch (ParseException unreadable) {
      return "application/octet-stream";
    }
  }
}
