package io.clientele.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells files that run, or could run, when they are opened. */
public final class Programs {

  /** What runs when it is opened, or holds what does. */
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

  private Programs() {}

  /** By its name, or by how its content begins. */
  public static boolean isOne(String name, byte[] content) {
    return runs(name) || PROGRAMS.stream().anyMatch(start -> startsWith(content, start));
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
