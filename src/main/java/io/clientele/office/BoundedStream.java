package io.clientele.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to unpack more than it should: more bytes, or many more than were packed. */
final class BoundedStream extends FilterInputStream {

  private static final int HIGHEST_RATIO = 250;
  private static final long HARMLESS = 8L * 1024 * 1024;

  private final Complaints complaints;
  private final long most;
  private long passed;

  BoundedStream(InputStream source, long most, long packed, Complaints complaints) {
    super(source);
    this.complaints = complaints;
    this.most = Math.min(most, Math.max(HARMLESS, HIGHEST_RATIO * packed));
  }

  @Override
  public int read() throws IOException {
    var octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    var read = super.read(target, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    passed += read;
    if (passed > most) {
      throw complaints.about("too-large");
    }
  }
}
