package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseCheckTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11.4.5-MariaDB",
        "11.8.2-MariaDB-ubu2404",
        "12.0.2-MariaDB",
        "11.4.5-MariaDB-log"
      })
  void acceptsRecentMariaDb(String version) {
    assertThatCode(() -> DatabaseCheck.mustBeRecent(version)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.11.6-MariaDB-0+deb12u1", "11.3.2-MariaDB", "5.5.68-MariaDB"})
  void refusesOldMariaDb(String version) {
    assertThatThrownBy(() -> DatabaseCheck.mustBeRecent(version))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("too old; 11.4 or newer is needed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.4.0", "9.1.0-commercial"})
  void refusesOtherServers(String version) {
    assertThatThrownBy(() -> DatabaseCheck.mustBeRecent(version))
        .hasMessage("The database is %s; MariaDB 11.4 or newer is needed.", version);
  }

  @Test
  void refusesAnotherKindOfAddress() {
    var environment =
        new MockEnvironment().withProperty("spring.datasource.url", "jdbc:mysql://db/clientele");

    assertThatThrownBy(() -> DatabaseCheck.of(environment))
        .hasMessageContaining("must begin with jdbc:mariadb:");
  }

  @Test
  void namesTheDatabaseThatDoesNotAnswerAndNoPassword() {
    var environment =
        new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mariadb://127.0.0.1:1/x?password=secret")
            .withProperty("spring.datasource.username", "portal")
            .withProperty("spring.datasource.password", "secret");

    assertThatThrownBy(() -> DatabaseCheck.of(environment))
        .hasMessageContaining("jdbc:mariadb://127.0.0.1:1/x cannot be reached as user portal")
        .hasMessageNotContaining("secret");
  }
}
