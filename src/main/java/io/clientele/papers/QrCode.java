package io.clientele.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.clientele.kit.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that a telephone reads. */
final class QrCode {

  /** Dots for each module of the code: enough that no printer blurs it. */
  private static final int SCALE = 8;

  private static final int QUIET_ZONE = 2;

  private QrCode() {}

  /** The picture as an address that holds it. */
  static String address(String words) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(words));
  }

  static byte[] png(String words) {
    var hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      var modules = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, hints);
      var width = modules.getWidth() * SCALE;
      var picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
      for (var y = 0; y < width; y++) {
        for (var x = 0; x < width; x++) {
          picture.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
        }
      }
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (WriterException tooLong) {
      throw Refusal.because("papers.address-too-long");
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }
}
