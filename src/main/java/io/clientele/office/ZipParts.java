package io.clientele.office;

import io.clientele.kit.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of an archive that lies in memory, found by its directory. Nothing is unpacked before
 * it is read, and then only so far.
 */
final class ZipParts {

  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int MOST_PARTS = 5_000;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer view;
  private final Complaints complaints;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private ZipParts(byte[] bytes, Complaints complaints) {
    this.bytes = bytes;
    this.complaints = complaints;
    this.view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private record Part(int method, boolean encrypted, long packed, long offset) {}

  /**
   * @throws Refusal when it is no archive that can be read
   */
  static ZipParts of(byte[] bytes, Complaints complaints) {
    var zip = new ZipParts(bytes, complaints);
    try {
      zip.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
      throw zip.broken();
    }
    return zip;
  }

  Set<String> names() {
    return parts.keySet();
  }

  /**
   * One part, unpacked as it is read.
   *
   * @param most bytes that it may have
   * @throws Refusal here or while reading, when it is locked, broken or larger
   */
  Optional<InputStream> open(String name, long most) {
    return Optional.ofNullable(parts.get(key(name))).map(part -> open(part, most));
  }

  private InputStream open(Part part, long most) {
    if (part.encrypted()) {
      throw complaints.about("locked");
    }
    try {
      var at = Math.toIntExact(part.offset());
      if (view.getInt(at) != LOCAL) {
        throw broken();
      }
      var begin = at + 30 + unsigned(at + 26) + unsigned(at + 28);
      if (begin < 0 || part.packed() > bytes.length - begin) {
        throw broken();
      }
      var packed = new ByteArrayInputStream(bytes, begin, (int) part.packed());
      return switch (part.method()) {
        case STORED -> new BoundedStream(packed, most, part.packed(), complaints);
        case DEFLATED ->
            new BoundedStream(
                new InflaterInputStream(packed, new Inflater(true)),
                most,
                part.packed(),
                complaints);
        default -> throw broken();
      };
    } catch (IndexOutOfBoundsException | ArithmeticException cutOff) {
      throw broken();
    }
  }

  private void readDirectory() {
    var end = bytes.length - END_LENGTH;
    while (end >= 0 && view.getInt(end) != END) {
      end--;
      if (end < bytes.length - END_LENGTH - LONGEST_COMMENT) {
        throw broken();
      }
    }
    if (end < 0) {
      throw broken();
    }
    var count = unsigned(end + 10);
    var at = view.getInt(end + 16);
    if (count > MOST_PARTS) {
      throw complaints.about("too-large");
    }
    for (var n = 0; n < count; n++) {
      at = readPart(at);
    }
  }

  private int readPart(int at) {
    if (view.getInt(at) != DIRECTORY) {
      throw broken();
    }
    var nameLength = unsigned(at + 28);
    var extraLength = unsigned(at + 30);
    var name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
    var packed = view.getInt(at + 20) & IN_EXTRA;
    var size = view.getInt(at + 24) & IN_EXTRA;
    var offset = view.getInt(at + 42) & IN_EXTRA;
    if (packed == IN_EXTRA || offset == IN_EXTRA) {
      var extra = wide(at + 46 + nameLength, extraLength);
      var next = size == IN_EXTRA ? extra + 8 : extra;
      if (packed == IN_EXTRA) {
        packed = view.getLong(next);
        next += 8;
      }
      offset = offset == IN_EXTRA ? view.getLong(next) : offset;
    }
    if (packed < 0 || offset < 0) {
      throw broken();
    }
    var isEncrypted = (unsigned(at + 8) & 1) != 0;
    parts.putIfAbsent(key(name), new Part(unsigned(at + 10), isEncrypted, packed, offset));
    return at + 46 + nameLength + extraLength + unsigned(at + 32);
  }

  /** Where the numbers stand that need more than four bytes. */
  private int wide(int from, int length) {
    for (var at = from; at + 4 <= from + length; at += 4 + unsigned(at + 2)) {
      if (unsigned(at) == 1) {
        return at + 4;
      }
    }
    throw broken();
  }

  private int unsigned(int at) {
    return view.getShort(at) & 0xFFFF;
  }

  private static String key(String name) {
    var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  private Refusal broken() {
    return complaints.about("broken");
  }
}
