package io.clientele.company;

import io.clientele.kit.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture from outside, drawn anew: what was hidden in the file does not come along. */
final class Logo {

  static final int LARGEST = 2 * 1024 * 1024;
  static final int WIDEST = 4_000;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private Logo() {}

  /** The picture as a PNG. The name of the file says nothing; its first bytes do. */
  static byte[] redrawn(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw Refusal.because("company.logo-too-large", LARGEST / 1024 / 1024);
    }
    var format = begins(bytes, PNG) ? "png" : begins(bytes, JPEG) ? "jpeg" : "";
    if (format.isEmpty()) {
      throw Refusal.because("company.logo-kind");
    }
    return png(read(bytes, format));
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    return bytes.length > magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  /** Looks at the size before anything is unpacked: a small file may claim a huge picture. */
  private static BufferedImage read(byte[] bytes, String format) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
        throw Refusal.because("company.logo-too-wide", WIDEST);
      }
      return reader.read(0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw Refusal.because("company.logo-kind");
    } finally {
      reader.dispose();
    }
  }

  private static byte[] png(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }
}
