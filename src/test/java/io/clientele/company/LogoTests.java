package io.clientele.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTests {

  @Test
  void drawsPicturesAnew() throws IOException {
    var redrawn = Logo.redrawn(hiding("<script>", picture("jpeg", 40, 20)));

    var picture = ImageIO.read(new ByteArrayInputStream(redrawn));
    assertThat(picture.getWidth()).isEqualTo(40);
    assertThat(new String(redrawn, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
    assertThat(redrawn).startsWith((byte) 0x89, 'P', 'N', 'G');
  }

  @Test
  void refusesWhatIsNoPicture() throws IOException {
    refused("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
    refused(new byte[0]);
    refused(picture("gif", 5, 5));
    refused(Arrays.copyOf(picture("png", 30, 30), 40));
    refused(Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, 2000));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    refused(new byte[Logo.LARGEST + 1]);
    refused(picture("png", Logo.WIDEST + 1, 1));
  }

  private static void refused(byte[] bytes) {
    assertThatThrownBy(() -> Logo.redrawn(bytes)).isInstanceOf(Refusal.class);
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] hiding(String words, byte[] picture) {
    var tail = words.getBytes(StandardCharsets.UTF_8);
    var both = Arrays.copyOf(picture, picture.length + tail.length);
    System.arraycopy(tail, 0, both, picture.length, tail.length);
    return both;
  }
}
