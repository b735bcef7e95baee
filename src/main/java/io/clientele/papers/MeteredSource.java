package io.clientele.papers;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file; whoever reads them is asked each time whether it may go on. */
final class MeteredSource extends RandomAccessReadBuffer {

  private final Budget budget;

  MeteredSource(byte[] bytes, Budget budget) {
    super(bytes);
    this.budget = budget;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    budget.check();
    return super.read(target, offset, length);
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return new RandomAccessReadView(this, start, length);
  }
}
