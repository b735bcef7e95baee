package io.clientele.journal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two states of a record field by field. */
public final class Changes {

  private Changes() {}

  /**
   * What differs, in the order of the record's components. A record inside is compared component by
   * component under {@code outer.inner}; a collection is one value, its members joined by commas.
   *
   * @param before null when the record is new: then every filled field is a change
   */
  public static <R extends Record> List<Change> between(@Nullable R before, R after) {
    var changes = new ArrayList<Change>();
    collect("", after.getClass(), before, after, changes);
    return changes;
  }

  private static void collect(
      String prefix,
      Class<?> type,
      @Nullable Object before,
      @Nullable Object after,
      List<Change> changes) {
    for (RecordComponent component : type.getRecordComponents()) {
      var field = prefix + component.getName();
      var old = read(component, before);
      var now = read(component, after);
      if (component.getType().isRecord() && !isOneValue(component.getType())) {
        collect(field + ".", component.getType(), old, now, changes);
      } else {
        var oldWords = words(old);
        var nowWords = words(now);
        if (!Objects.equals(oldWords, nowWords)) {
          changes.add(new Change(field, oldWords, nowWords));
        }
      }
    }
  }

  private static boolean isOneValue(Class<?> type) {
    return type.getRecordComponents().length == 1;
  }

  private static @Nullable Object read(RecordComponent component, @Nullable Object record) {
    if (record == null) {
      return null;
    }
    try {
      var accessor = component.getAccessor();
      accessor.trySetAccessible();
      return accessor.invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(component.toString(), unreadable);
    }
  }

  private static @Nullable String words(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text.isBlank() ? null : text;
      case Collection<?> many ->
          many.isEmpty()
              ? null
              : many.stream().map(Changes::words).collect(Collectors.joining(", "));
      case Record one when isOneValue(one.getClass()) ->
          words(read(one.getClass().getRecordComponents()[0], one));
      default -> value.toString();
    };
  }
}
