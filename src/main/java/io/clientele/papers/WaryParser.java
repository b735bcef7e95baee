package io.clientele.papers;

import io.clientele.kit.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * be disguised, far apart, or somewhere else in the file. The same for faxes that are larger than
 * paper and rows that are wider than any picture: room for all they say they have is made before
 * anything in them is looked at.
 */
final class WaryParser extends PDFParser {

  private static final long MOST_DOTS = 512L * 1024 * 1024;
  private static final int USUAL_WIDTH = 1_728;

  private static final Set<COSName> UNPACKERS =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION);

  private static final Set<COSName> FAXES =
      Set.of(COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);

  WaryParser(RandomAccessRead source) throws IOException {
    super(source);
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    var stream = super.parseCOSStream(dictionary);
    var end = source.getPosition();
    var filters = all(stream.getFilters());
    if (filters.stream().filter(UNPACKERS::contains).count() > 1
        || described(stream).anyMatch(row -> bits(row) > MOST_DOTS)
        || (filters.stream().anyMatch(FAXES::contains) && dots(stream) > MOST_DOTS)) {
      throw Refusal.because("papers.pdf.broken");
    }
    source.seek(end);
    return stream;
  }

  private static long dots(COSStream stream) {
    var height = stream.getInt(COSName.HEIGHT, COSName.H, 0);
    return Stream.concat(described(stream), Stream.of(new COSDictionary()))
        .mapToLong(
            fax ->
                (long) fax.getInt(COSName.COLUMNS, USUAL_WIDTH)
                    * Math.max(height, fax.getInt(COSName.ROWS, 0)))
        .max()
        .orElse(0);
  }

  private static long bits(COSDictionary row) {
    var colors = Math.min(row.getInt(COSName.COLORS, 1), 32L);
    var depth = Math.min(row.getInt(COSName.BITS_PER_COMPONENT, 8), 1L << 16);
    return row.getInt(COSName.COLUMNS, 1) * colors * depth;
  }

  /** What is said of each filter. */
  private static Stream<COSDictionary> described(COSStream stream) {
    return all(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP)).stream()
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast);
  }

  private static List<COSBase> all(@Nullable COSBase one) {
    if (one instanceof COSArray several) {
      return IntStream.range(0, several.size())
          .mapToObj(several::getObject)
          .filter(Objects::nonNull)
          .toList();
    }
    return one == null ? List.of() : List.of(one);
  }
}
