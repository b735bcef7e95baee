package io.clientele.contacts;

import io.clientele.kit.Refusal;
import io.clientele.kit.Text;
import java.util.List;

/**
 * What a module keeps of a person besides the card. It is asked only for the administrator, in the
 * transaction that erases the person and journals it.
 */
public interface PersonTraces {

  /** What there is, to be shown before; the same counts tell afterwards what was cleared. */
  List<Trace> find(ErasedPerson person);

  /**
   * Clears all of it. What must stay as proof stays without the person.
   *
   * @throws Refusal when something of it is under way at this moment; then nothing is erased
   */
  void erase(ErasedPerson person);

  /**
   * @param what in words, the plural of a thing
   */
  record Trace(Text what, long count) {

    public static Trace of(String key, long count) {
      return new Trace(Text.of(key), count);
    }
  }
}
