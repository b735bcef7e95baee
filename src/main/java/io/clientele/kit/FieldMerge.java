package io.clientele.kit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same record. What only one of them changed is merged; where both did, each
 * to something else, a person decides.
 *
 * @param <R> what was edited
 */
public final class FieldMerge<R extends Record> {

  private final R base;
  private final R mine;
  private final R theirs;

  private FieldMerge(R base, R mine, R theirs) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
  }

  /**
   * @param base as both had read it
   */
  public static <R extends Record> FieldMerge<R> of(R base, R mine, R theirs) {
    return new FieldMerge<>(base, mine, theirs);
  }

  /** A field that both changed, differently. */
  public record Conflict(String field, @Nullable Object mine, @Nullable Object theirs) {}

  public List<Conflict> conflicts() {
    var conflicts = new ArrayList<Conflict>();
    for (var field : base.getClass().getRecordComponents()) {
      var ours = read(field, mine);
      var other = read(field, theirs);
      var was = read(field, base);
      if (!Objects.equals(ours, other)
          && !Objects.equals(ours, was)
          && !Objects.equals(other, was)) {
        conflicts.add(new Conflict(field.getName(), ours, other));
      }
    }
    return conflicts;
  }

  /**
   * Both sides' changes in one.
   *
   * @param keepMine the conflicting fields where mine wins; in the others theirs does
   */
  public R merged(Set<String> keepMine) {
    var fields = base.getClass().getRecordComponents();
    var values = new Object[fields.length];
    for (var i = 0; i < fields.length; i++) {
      values[i] = chosen(fields[i], keepMine);
    }
    return create(fields, values);
  }

  private @Nullable Object chosen(RecordComponent field, Set<String> keepMine) {
    var ours = read(field, mine);
    var other = read(field, theirs);
    var was = read(field, base);
    if (Objects.equals(ours, was)) {
      return other;
    }
    if (Objects.equals(other, was)) {
      return ours;
    }
    return keepMine.contains(field.getName()) ? ours : other;
  }

  @SuppressWarnings("unchecked")
  private R create(RecordComponent[] fields, @Nullable Object[] values) {
    var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (R) base.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException notARecord) {
      throw new IllegalStateException(notARecord);
    }
  }

  private static @Nullable Object read(RecordComponent field, Record record) {
    try {
      return field.getAccessor().invoke(record);
    } catch (ReflectiveOperationException notARecord) {
      throw new IllegalStateException(notARecord);
    }
  }
}
