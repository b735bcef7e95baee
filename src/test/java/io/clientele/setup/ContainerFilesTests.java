package io.clientele.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No container engine is needed to see whether the files speak of what the portal reads. */
class ContainerFilesTests {

  private static final Path DOCKER = Path.of("docker");
  private static final Pattern PLACE = Pattern.compile("\\$\\{?([A-Z_]+)");
  private static final Pattern ENV = Pattern.compile("(?m)^ENV ([A-Z_]+)=(\\S+)$");
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^([A-Z_]+)=");

  private final KnownProperties known = KnownProperties.onTheClassPath();

  @Test
  void thePortalReadsEveryVariableItIsGiven() throws IOException {
    Set<String> given = new TreeSet<>(environment("portal").keySet());
    given.addAll(found(ENV, dockerfile()));

    assertThat(given).contains("SPRING_DATASOURCE_URL", "MANAGEMENT_SERVER_PORT");
    assertThat(given).allMatch(known::contains);
    assertThat(known.contains("SPRING_DATASOURCE_ULR")).isFalse();
    assertThat(known.contains("CLIENTELE_ADRESS")).isFalse();
  }

  @Test
  void everySecretStandsInTheEnvironmentFileAndNowhereElse() throws IOException {
    String compose = Files.readString(DOCKER.resolve("compose.yaml"));
    Set<String> example = found(EXAMPLE, Files.readString(DOCKER.resolve(".env.example")));

    assertThat(found(PLACE, compose)).isEqualTo(example);
    for (String service : List.of("portal", "mariadb")) {
      assertThat(environment(service))
          .allSatisfy(
              (name, value) -> {
                if (name.endsWith("PASSWORD")) {
                  assertThat(value.toString()).startsWith("${");
                }
              });
    }
  }

  @Test
  void theUsersOfTheDatabaseAreThoseThePortalSignsInAs() throws IOException {
    String script = Files.readString(DOCKER.resolve("init/users.sh"));
    Map<String, Object> portal = environment("portal");

    assertThat(script)
        .contains("create user '" + portal.get("SPRING_DATASOURCE_USERNAME") + "'@'%'")
        .contains("create user '" + portal.get("SPRING_LIQUIBASE_USER") + "'@'%'");
    assertThat(environment("mariadb").keySet()).containsAll(found(PLACE, script));
    assertThat(portal.get("SPRING_DATASOURCE_URL"))
        .isEqualTo("jdbc:mariadb://mariadb:3306/clientele");
  }

  @Test
  void theStackIsThePortalItsDatabaseAndAMailCatcher() throws IOException {
    assertThat(services().keySet()).containsExactlyInAnyOrder("portal", "mariadb", "mailpit");
    assertThat(services().get("mariadb").get("image")).isEqualTo("mariadb:11.4");
  }

  @Test
  void theImageRunsAsNobodyInParticularAndSaysHowItIs() throws IOException {
    assertThat(dockerfile())
        .containsPattern("(?m)^USER [1-9]\\d+$")
        .containsPattern("(?m)^HEALTHCHECK ")
        .contains("127.0.0.1/" + value("MANAGEMENT_SERVER_PORT"))
        .contains("-Djarmode=tools");
    for (String layer :
        List.of("dependencies", "spring-boot-loader", "snapshot-dependencies", "application")) {
      assertThat(dockerfile()).contains("/layers/extracted/" + layer + "/ ./");
    }
  }

  private static String dockerfile() throws IOException {
    return Files.readString(DOCKER.resolve("Dockerfile"));
  }

  private static String value(String variable) throws IOException {
    return ENV.matcher(dockerfile())
        .results()
        .filter(env -> env.group(1).equals(variable))
        .map(env -> env.group(2))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Object> environment(String service) throws IOException {
    return (Map<String, Object>) services().get(service).get("environment");
  }

  private static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
    return (Map<String, Map<String, Object>>) compose.get("services");
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
