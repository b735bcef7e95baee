package io.clientele.clients;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which clients to list; empty and null mean any.
 *
 * @param words to find by: words of names, numbers, telephone, mail
 * @param archived the archived ones instead of those in use
 * @param incomplete something that should be known of every client is missing
 */
public record ClientFilter(
    String words,
    Set<ClientStatus> statuses,
    Set<ClientDetails.Grade> grades,
    @Nullable EmployeeId owner,
    String industry,
    String tag,
    String city,
    boolean archived,
    @Nullable DepartmentId department,
    String region,
    String country,
    Days days,
    boolean incomplete) {

  /**
   * What is counted in days from today; zero means any.
   *
   * @param silent nobody was in touch with the client for so long
   * @param unchanged nothing on the card changed for so long
   * @param birthday somebody there has their birthday until then
   */
  public record Days(int silent, int unchanged, int birthday) {

    public static final Days ANY = new Days(0, 0, 0);

    /** As far as one can look back, and as far as birthdays repeat. */
    public static final int MOST = 3650;

    public static final int YEAR = 365;

    public Days {
      silent = Math.clamp(silent, 0, MOST);
      unchanged = Math.clamp(unchanged, 0, MOST);
      birthday = Math.clamp(birthday, 0, YEAR);
    }

    public Days withSilent(int days) {
      return new Days(days, unchanged, birthday);
    }

    public Days withUnchanged(int days) {
      return new Days(silent, days, birthday);
    }

    public Days withBirthday(int days) {
      return new Days(silent, unchanged, days);
    }
  }

  public static final ClientFilter ALL =
      new ClientFilter("", Set.of(), Set.of(), null, "", "", "", false);

  public ClientFilter {
    statuses = Set.copyOf(statuses);
    grades = Set.copyOf(grades);
  }

  /** What one looks at the card for, wherever the client is and whatever happened lately. */
  public ClientFilter(
      String words,
      Set<ClientStatus> statuses,
      Set<ClientDetails.Grade> grades,
      @Nullable EmployeeId owner,
      String industry,
      String tag,
      String city,
      boolean archived) {
    this(
        words, statuses, grades, owner, industry, tag, city, archived, null, "", "", Days.ANY,
        false);
  }

  public boolean isEmpty() {
    return equals(ALL);
  }

  /** Whether it asks for what only those see who may read the card. */
  boolean asksBelowTheHead() {
    return !grades.isEmpty()
        || !industry.isBlank()
        || !tag.isBlank()
        || !days.equals(Days.ANY)
        || incomplete;
  }

  public ClientFilter withWords(String wanted) {
    return new ClientFilter(
        wanted,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        department,
        region,
        country,
        days,
        incomplete);
  }

  public ClientFilter withDays(Days wanted) {
    return new ClientFilter(
        words,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        department,
        region,
        country,
        wanted,
        incomplete);
  }

  public ClientFilter withIncomplete(boolean wanted) {
    return new ClientFilter(
        words,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        department,
        region,
        country,
        days,
        wanted);
  }

  public ClientFilter withDepartment(@Nullable DepartmentId wanted) {
    return new ClientFilter(
        words,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        wanted,
        region,
        country,
        days,
        incomplete);
  }

  public ClientFilter withPlace(String wantedRegion, String wantedCountry) {
    return new ClientFilter(
        words,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        department,
        wantedRegion,
        wantedCountry,
        days,
        incomplete);
  }
}
