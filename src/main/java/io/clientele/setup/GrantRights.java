package io.clientele.setup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/**
 * Runs after all changes: the application's user may work with every table and change none of them,
 * and of the journal it may only read and add.
 */
public class GrantRights implements CustomTaskChange {

  static final String ACCOUNT_PROPERTY = "spring.liquibase.parameters.applicationAccount";

  private static final String TABLES =
      """
      select table_name, table_type from information_schema.tables
      where table_schema = database() and table_type in ('BASE TABLE', 'VIEW', 'SEQUENCE')
        and table_name not like 'databasechangelog%'
      """;

  private String account = "";

  /** As MariaDB names it: {@code user@host}; empty where one user does both. */
  public void setAccount(String account) {
    this.account = account;
  }

  @Override
  public void execute(Database database) throws CustomChangeException {
    if (account.isEmpty()) {
      return;
    }
    Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
    try (Statement statement = connection.createStatement()) {
      for (String grant : grants(statement)) {
        statement.execute(grant);
      }
    } catch (SQLException refused) {
      throw new CustomChangeException("No rights for " + account, refused);
    }
  }

  private List<String> grants(Statement statement) throws SQLException {
    List<String> grants = new ArrayList<>();
    try (ResultSet tables = statement.executeQuery(TABLES)) {
      while (tables.next()) {
        grants.add(grant(tables.getString(1), tables.getString(2)));
      }
    }
    return grants;
  }

  private String grant(String table, String type) {
    String rights =
        switch (type) {
          case "VIEW" -> "select";
          case "SEQUENCE" -> "select, insert";
          default ->
              table.toLowerCase(Locale.ROOT).equals("journal_entry")
                  ? "select, insert"
                  : "select, insert, update, delete";
        };
    int at = account.lastIndexOf('@');
    return "grant %s on %s to %s@%s"
        .formatted(
            rights,
            quoted(table),
            quoted(account.substring(0, at)),
            quoted(account.substring(at + 1)));
  }

  private static String quoted(String identifier) {
    return "`" + identifier.replace("`", "``") + "`";
  }

  @Override
  public String getConfirmationMessage() {
    return "Rights granted to the application's user";
  }

  @Override
  public void setUp() {}

  @Override
  public void setFileOpener(ResourceAccessor resources) {}

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
