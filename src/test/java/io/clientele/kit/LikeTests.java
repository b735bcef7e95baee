package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTests {

  @Test
  void takesEverySignForItself() {
    assertThat(Like.containing("50 %_\\x")).isEqualTo("%50 \\%\\_\\\\x%");
  }

  @Test
  void findsEverythingForNoWords() {
    assertThat(Like.containing("")).isEqualTo("%%");
  }
}
