package io.clientele.letters;

import io.clientele.documents.DocumentId;

/**
 * A file that goes with a letter.
 *
 * @param size in bytes
 */
public record AttachedFile(DocumentId document, String name, String mediaType, long size) {

  /** What kind of file it is, by its name: {@code PDF}. */
  public String type() {
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot == name.length() - 1
        ? mediaType
        : name.substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
  }
}
