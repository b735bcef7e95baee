package io.clientele.kit.ui;

import static io.clientele.kit.Texts.text;

import io.clientele.kit.EditConflict;
import io.clientele.kit.FieldMerge;
import java.util.Set;

/**
 * Saves what was edited so that nobody's work is overwritten unseen: what two people changed in
 * different fields is merged, for the rest one chooses field by field.
 *
 * @param <R> what is edited
 */
public class CarefulSave<R extends Record> {

  private final Class<R> type;
  private final FieldWords words;
  private final Save<R> save;
  private final Runnable done;

  public CarefulSave(Class<R> type, FieldWords words, Save<R> save, Runnable done) {
    this.type = type;
    this.words = words;
    this.save = save;
    this.done = done;
  }

  /** The verb of the service. */
  public interface Save<R> {
    void save(long version, R details);
  }

  /**
   * @param base as it was read
   * @param version that was read with it
   */
  public void attempt(R base, long version, R mine) {
    Saving.attempt(() -> saved(base, version, mine));
  }

  private boolean saved(R base, long version, R mine) {
    try {
      save.save(version, mine);
    } catch (EditConflict conflict) {
      return settled(conflict, base, mine);
    }
    done.run();
    return true;
  }

  private boolean settled(EditConflict conflict, R base, R mine) {
    var theirs = conflict.current(type);
    var merge = FieldMerge.of(base, mine, theirs);
    if (merge.conflicts().isEmpty()) {
      var saved = saved(theirs, conflict.version(), merge.merged(Set.of()));
      if (saved && !theirs.equals(base)) {
        Notices.done(text("kit.conflict.merged", conflict.by()));
      }
      return saved;
    }
    new ConflictDialog(
            merge.conflicts(),
            words,
            conflict.by(),
            conflict.at(),
            keepMine -> attempt(theirs, conflict.version(), merge.merged(keepMine)))
        .open();
    return false;
  }
}
