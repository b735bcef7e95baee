package io.clientele.letters;

import io.clientele.documents.Programs;
import io.clientele.kit.Refusal;
import java.util.List;

/** Which files may go with a letter: small enough to arrive, and none that runs. */
final class FileRules {

  static final int MB = 1024 * 1024;
  static final int LARGEST = 10 * MB;
  static final int LARGEST_TOGETHER = 15 * MB;
  static final int MOST = 10;

  private FileRules() {}

  static void require(String name, byte[] content, List<AttachedFile> others) {
    if (content.length == 0) {
      throw Refusal.because("letters.file-empty", name);
    }
    if (content.length > LARGEST) {
      throw Refusal.because("letters.file-too-large", name, LARGEST / MB);
    }
    if (Programs.isOne(name, content)) {
      throw Refusal.because("letters.file-runs", name);
    }
    if (others.size() >= MOST) {
      throw Refusal.because("letters.too-many-files", MOST);
    }
    if (content.length + others.stream().mapToLong(AttachedFile::size).sum() > LARGEST_TOGETHER) {
      throw Refusal.because("letters.files-too-large", LARGEST_TOGETHER / MB);
    }
  }
}
