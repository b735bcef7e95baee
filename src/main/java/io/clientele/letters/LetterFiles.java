package io.clientele.letters;

import io.clientele.documents.DocumentId;
import io.clientele.documents.Documents;
import io.clientele.kit.NotFound;
import io.clientele.kit.Refusal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that go with a letter. */
@Service
@Transactional
public class LetterFiles {

  /** How many files a letter takes. */
  public static final int MOST = FileRules.MOST;

  /** The largest file, in bytes. */
  public static final int LARGEST = FileRules.LARGEST;

  public static final int LARGEST_MB = FileRules.LARGEST / FileRules.MB;
  public static final int TOGETHER_MB = FileRules.LARGEST_TOGETHER / FileRules.MB;

  private final AttachmentTable attachments;
  private final LetterAccess access;
  private final Documents documents;

  LetterFiles(AttachmentTable attachments, LetterAccess access, Documents documents) {
    this.attachments = attachments;
    this.access = access;
    this.documents = documents;
  }

  /**
   * @throws Refusal when it is too large, one too many, or a program
   */
  public List<AttachedFile> attach(LetterId letter, String name, byte[] content) {
    access.draft(letter);
    FileRules.require(name, content, attachments.files(letter));
    var type =
        MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM).toString();
    attachments.insert(letter, documents.store(name, type, content));
    return attachments.files(letter);
  }

  public List<AttachedFile> detach(LetterId letter, DocumentId document) {
    access.draft(letter);
    attachments.delete(letter, document);
    return attachments.files(letter);
  }

  /**
   * @throws NotFound when the viewer may not read the letter, or it has no such file
   */
  @Transactional(readOnly = true)
  public byte[] read(LetterId letter, DocumentId document) {
    access.readable(letter);
    if (!attachments.ids(letter).contains(document)) {
      throw new NotFound();
    }
    return documents.read(document);
  }
}
