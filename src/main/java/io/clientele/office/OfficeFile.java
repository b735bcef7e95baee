package io.clientele.office;

import io.clientele.kit.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An archive of parts that refer to each other, with one main part. */
public final class OfficeFile {

  /** Unpacked bytes of what must be held while a file is read. */
  public static final long LARGEST_PART = 64L * 1024 * 1024;

  private final ZipParts parts;
  private final Complaints complaints;
  private final String main;

  private OfficeFile(ZipParts parts, Complaints complaints) {
    this.parts = parts;
    this.complaints = complaints;
    if (parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
      throw complaints.about("macros");
    }
    main = mainPart();
  }

  /** What one part refers to. */
  public record Relation(String type, String part) {}

  /** Whether the bytes may be an office file of whatever age. */
  public static boolean isOne(byte[] bytes) {
    return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6) || isOld(bytes);
  }

  /**
   * @param sentences what the keys of the refusals begin with; after it come {@code none}, {@code
   *     old}, {@code locked}, {@code macros}, {@code broken} and {@code too-large}
   * @throws Refusal when it is no such file, or has a password or macros
   */
  public static OfficeFile of(byte[] bytes, String sentences) {
    var complaints = new Complaints(sentences);
    if (isOld(bytes)) {
      throw complaints.about(isLocked(bytes) ? "locked" : "old");
    }
    return new OfficeFile(ZipParts.of(bytes, complaints), complaints);
  }

  /** The name of the main part. */
  public String main() {
    return main;
  }

  /**
   * A part, unpacked as it is read.
   *
   * @throws Refusal when there is no such part
   */
  public Markup markup(String part, long most) {
    return parts
        .open(part, most)
        .map(stream -> new Markup(stream, complaints))
        .orElseThrow(() -> complaints.about("broken"));
  }

  /** What a part refers to, by the names that it has for it; the whole file when it is empty. */
  public Map<String, Relation> relations(String part) {
    var folder = part.substring(0, part.lastIndexOf('/') + 1);
    var name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    var found = parts.open(name, LARGEST_PART).orElseThrow(() -> complaints.about("none"));
    var relations = new HashMap<String, Relation>();
    var markup = new Markup(found, complaints);
    while (markup.toStart("Relationship")) {
      var target = markup.attribute("Target");
      var path = target.startsWith("/") ? target.substring(1) : resolved(folder + target);
      relations.put(markup.attribute("Id"), new Relation(markup.attribute("Type"), path));
    }
    return relations;
  }

  private String mainPart() {
    var found =
        relations("").values().stream()
            .filter(relation -> relation.type().endsWith("/officeDocument"))
            .findFirst()
            .orElseThrow(() -> complaints.about("none"))
            .part();
    if (!found.endsWith(".xml")) {
      throw complaints.about("old");
    }
    return found;
  }

  private static String resolved(String path) {
    List<String> steps = new ArrayList<>();
    for (var step : path.split("/")) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private static boolean isOld(byte[] bytes) {
    return begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
  }

  /** What a password protects stands in such a file under this name. */
  private static boolean isLocked(byte[] bytes) {
    var name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  private static boolean begins(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (var i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
