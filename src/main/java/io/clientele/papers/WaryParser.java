package io.clientele.papers;

import io.clientele.kit.Refusal;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Refuses streams that unpack what was unpacked, however their filters are written: the names may
 * be disguised, far apart, or somewhere else in the file.
 */
final class WaryParser extends PDFParser {

  private static final Set<COSName> UNPACKERS =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION);

  WaryParser(RandomAccessRead source) throws IOException {
    super(source);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    var stream = super.parseCOSStream(dictionary);
    var end = source.getPosition();
    if (unpackers(stream.getFilters()) > 1) {
      throw Refusal.because("papers.pdf.broken");
    }
    source.seek(end);
    return stream;
  }

  private static long unpackers(@Nullable COSBase filters) {
    return filters instanceof COSArray several
        ? IntStream.range(0, several.size())
            .mapToObj(several::getObject)
            .filter(Objects::nonNull)
            .filter(UNPACKERS::contains)
            .count()
        : 0;
  }
}
