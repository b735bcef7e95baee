package io.clientele.people;

/** The names of {@link Role} as annotations need them. */
public final class Roles {

  public static final String ACCOUNT_MANAGER = "ACCOUNT_MANAGER";
  public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
  public static final String DIRECTOR = "DIRECTOR";
  public static final String LOGISTICS_MANAGER = "LOGISTICS_MANAGER";
  public static final String PRODUCTION_SPECIALIST = "PRODUCTION_SPECIALIST";
  public static final String LAWYER = "LAWYER";
  public static final String FINANCE = "FINANCE";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  private Roles() {}
}
