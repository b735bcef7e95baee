package io.clientele.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Clauses as random as they can be and still be clauses. */
public final class PaperFixtures {

  private static final List<String> WORDS =
      List.of(
          ("the buyer seller shall pay deliver within thirty days of invoice goods price warranty"
                  + " delay penalty per cent value contract party notice written court law Lieferung"
                  + " frist поставка товар плащане 10,000.50 non-payment d’accord τιμή € § a b c")
              .split(" "));
  private static final List<String> MARKS =
      List.of(" ", " ", " ", " ", ", ", ". ", "; ", "\n\n", "\n");

  private final Random random;

  public PaperFixtures(Random random) {
    this.random = random;
  }

  public List<Clause> clauses(int count, int words) {
    var clauses = new ArrayList<Clause>();
    for (var n = 0; n < count; n++) {
      clauses.add(clause(words));
    }
    return clauses;
  }

  public Clause clause(int words) {
    return new Clause(random.nextInt(8) == 0 ? "" : text(1 + random.nextInt(3)), text(words));
  }

  String text(int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(word -> WORDS.get(word) + MARKS.get(random.nextInt(MARKS.size())))
        .collect(Collectors.joining());
  }

  /** The same paper after some negotiation. */
  public List<Clause> negotiated(List<Clause> clauses, int changes) {
    var changed = new ArrayList<>(clauses);
    for (var n = 0; n < changes; n++) {
      var place = changed.isEmpty() ? 0 : random.nextInt(changed.size());
      switch (changed.isEmpty() ? 0 : random.nextInt(6)) {
        case 0 -> changed.add(place, clause(1 + random.nextInt(40)));
        case 1 -> changed.remove(place);
        case 2 -> changed.add(random.nextInt(changed.size()), changed.remove(place));
        case 3 -> changed.add(place, changed.get(place));
        default -> changed.set(place, reworded(changed.get(place)));
      }
    }
    return changed;
  }

  private Clause reworded(Clause clause) {
    var tokens = new ArrayList<>(Tokens.of(clause.text()));
    for (var n = 1 + random.nextInt(4); n > 0 && !tokens.isEmpty(); n--) {
      var place = random.nextInt(tokens.size());
      switch (random.nextInt(3)) {
        case 0 -> tokens.remove(place);
        case 1 -> tokens.add(place, text(1));
        default -> tokens.set(place, text(1));
      }
    }
    return new Clause(clause.heading(), String.join("", tokens));
  }
}
