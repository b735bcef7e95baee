package io.clientele.clients;

import io.clientele.people.DepartmentId;
import io.clientele.people.EmployeeId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which clients to list; empty and null mean any.
 *
 * @param words to find by: words of names, numbers, telephone, mail
 * @param archived the archived ones instead of those in use
 * @param incomplete something that should be known of every client is missing
 * @param fields what is asked for by the keys of {@link ListField}s
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
    boolean incomplete,
    SortedMap<String, String> fields) {

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
    var asked = new TreeMap<>(fields);
    asked.values().removeIf(String::isBlank);
    fields = Collections.unmodifiableSortedMap(asked);
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
        words,
        statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        null,
        "",
        "",
        Days.ANY,
        false,
        Collections.emptySortedMap());
  }

  public boolean isEmpty() {
    return equals(ALL);
  }

  /** Whether it asks the card itself for what only those see who may read it. */
  boolean asksBelowTheHead() {
    return !grades.isEmpty()
        || !industry.isBlank()
        || !tag.isBlank()
        || !days.equals(Days.ANY)
        || incomplete;
  }

  public ClientFilter withWords(String wanted) {
    return with(draft -> draft.words = wanted);
  }

  public ClientFilter withStatuses(Set<ClientStatus> wanted) {
    return with(draft -> draft.statuses = wanted);
  }

  public ClientFilter withDays(Days wanted) {
    return with(draft -> draft.days = wanted);
  }

  public ClientFilter withIncomplete(boolean wanted) {
    return with(draft -> draft.incomplete = wanted);
  }

  public ClientFilter withDepartment(@Nullable DepartmentId wanted) {
    return with(draft -> draft.department = wanted);
  }

  public ClientFilter withPlace(String wantedRegion, String wantedCountry) {
    return with(
        draft -> {
          draft.region = wantedRegion;
          draft.country = wantedCountry;
        });
  }

  /** Empty asks for any. */
  public ClientFilter withField(String key, String wanted) {
    return with(draft -> draft.fields.put(key, wanted));
  }

  private ClientFilter with(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return new ClientFilter(
        draft.words,
        draft.statuses,
        grades,
        owner,
        industry,
        tag,
        city,
        archived,
        draft.department,
        draft.region,
        draft.country,
        draft.days,
        draft.incomplete,
        draft.fields);
  }

  /** What can be asked for differently. */
  private static final class Draft {

    private String words;
    private Set<ClientStatus> statuses;
    private @Nullable DepartmentId department;
    private String region;
    private String country;
    private Days days;
    private boolean incomplete;
    private final SortedMap<String, String> fields;

    private Draft(ClientFilter from) {
      words = from.words;
      statuses = from.statuses;
      department = from.department;
      region = from.region;
      country = from.country;
      days = from.days;
      incomplete = from.incomplete;
      fields = new TreeMap<>(from.fields);
    }
  }
}
