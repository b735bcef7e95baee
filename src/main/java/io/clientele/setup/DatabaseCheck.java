package io.clientele.setup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** The database must answer, be a MariaDB that knows what we use, and keep every letter. */
final class DatabaseCheck {

  private static final Pattern VERSION = Pattern.compile("^(\\d+)\\.(\\d+)\\..*MariaDB.*");
  private static final String SEEN =
      "select version(), @@character_set_database, current_user(), database()";

  private DatabaseCheck() {}

  /**
   * The account under which the server knows the application's user, or nothing where that user
   * also owns the schema.
   */
  static String of(Environment environment) {
    String url = environment.getRequiredProperty("spring.datasource.url");
    if (!url.startsWith("jdbc:mariadb:")) {
      throw StartRefused.because(
          "SPRING_DATASOURCE_URL must begin with jdbc:mariadb: and does not.");
    }
    String user = environment.getProperty("spring.datasource.username", "");
    Properties access = new Properties();
    access.setProperty("user", user);
    access.setProperty("password", environment.getProperty("spring.datasource.password", ""));
    access.setProperty("connectTimeout", "10000");
    try (Connection connection = DriverManager.getConnection(url, access);
        Statement statement = connection.createStatement();
        ResultSet seen = statement.executeQuery(SEEN)) {
      seen.next();
      mustBeRecent(seen.getString(1));
      mustBeUnicode(seen.getString(2), seen.getString(4));
      String owner = environment.getProperty("spring.liquibase.user", user);
      return owner.equals(user) ? "" : seen.getString(3);
    } catch (SQLException unreachable) {
      throw StartRefused.because(
          "The database %s cannot be reached as user %s: %s",
          withoutParameters(url), user, firstLine(unreachable));
    }
  }

  static void mustBeRecent(String version) {
    Matcher matcher = VERSION.matcher(version);
    if (!matcher.matches()) {
      throw StartRefused.because("The database is %s; MariaDB 11.4 or newer is needed.", version);
    }
    int major = Integer.parseInt(matcher.group(1));
    int minor = Integer.parseInt(matcher.group(2));
    if (major < 11 || (major == 11 && minor < 4)) {
      throw StartRefused.because(
          "The database is MariaDB %d.%d and too old; 11.4 or newer is needed.", major, minor);
    }
  }

  static void mustBeUnicode(String characterSet, String database) {
    if (!characterSet.equals("utf8mb4")) {
      throw StartRefused.because(
          "The database %s has the character set %s and would lose letters: run ALTER DATABASE `%s`"
              + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci.",
          database, characterSet, database);
    }
  }

  private static String withoutParameters(String url) {
    return url.replaceFirst("\\?.*", "");
  }

  private static String firstLine(SQLException unreachable) {
    String message = String.valueOf(unreachable.getMessage());
    return message.lines().findFirst().orElse("no answer");
  }
}
