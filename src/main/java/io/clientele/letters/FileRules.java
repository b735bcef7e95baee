package io.clientele.letters;

import io.clientele.kit.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files may go with a letter: small enough to arrive, and none that runs. */
final class FileRules {

  static final int MB = 1024 * 1024;
  static final int LARGEST = 10 * MB;
  static final int LARGEST_TOGETHER = 15 * MB;
  static final int MOST = 10;

  /** What mail programs refuse because it runs when it is opened. */
  private static final Set<String> RUNNING =
      Set.of(
          "ade", "adp", "apk", "app", "appx", "bat", "chm", "cmd", "com", "cpl", "deb", "dll",
          "dmg", "exe", "hta", "htm", "html", "inf", "ins", "iso", "img", "jar", "js", "jse", "lib",
          "lnk", "mde", "msc", "msi", "msix", "msp", "mst", "pif", "ps1", "psm1", "py", "reg",
          "rpm", "scr", "sct", "sh", "shb", "svg", "sys", "url", "vb", "vbe", "vbs", "vhd", "vxd",
          "wsc", "wsf", "wsh", "xhtml", "xll");

  private static final List<byte[]> PROGRAMS =
      List.of(
          bytes("MZ"),
          bytes("\u007fELF"),
          bytes("#!"),
          new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe},
          new byte[] {(byte) 0xcf, (byte) 0xfa, (byte) 0xed, (byte) 0xfe});

  private FileRules() {}

  static void require(String name, byte[] content, List<AttachedFile> others) {
    if (content.length == 0) {
      throw Refusal.because("letters.file-empty", name);
    }
    if (content.length > LARGEST) {
      throw Refusal.because("letters.file-too-large", name, LARGEST / MB);
    }
    if (runs(name) || PROGRAMS.stream().anyMatch(start -> startsWith(content, start))) {
      throw Refusal.because("letters.file-runs", name);
    }
    if (others.size() >= MOST) {
      throw Refusal.because("letters.too-many-files", MOST);
    }
    if (content.length + others.stream().mapToLong(AttachedFile::size).sum() > LARGEST_TOGETHER) {
      throw Refusal.because("letters.files-too-large", LARGEST_TOGETHER / MB);
    }
  }

  /** By its last ending, as the system that opens it decides. */
  private static boolean runs(String name) {
    var plain = name.strip().replaceAll("[. ]+$", "").toLowerCase(Locale.ROOT);
    return RUNNING.contains(plain.substring(plain.lastIndexOf('.') + 1));
  }

  private static boolean startsWith(byte[] content, byte[] start) {
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
