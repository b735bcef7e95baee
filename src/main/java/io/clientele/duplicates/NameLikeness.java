package io.clientele.duplicates;

import static java.util.Collections.nCopies;

import io.clientele.clients.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike two names of companies are, from 0 to 1: whatever their legal form, the order of the
 * words, accents, punctuation and a slip of the pen.
 */
final class NameLikeness {

  /** From here on two names are worth a look. */
  static final double SIMILAR = 0.8;

  /** How alike two words must be to be one word mistyped. */
  private static final double SLIP = 0.75;

  private static final Set<String> LEGAL_FORMS =
      forms(
          "gmbh mbh ag kg kgaa ohg gbr ug ek eg ev co cie ltd limited llc llp lp plc inc corp"
              + " corporation company incorporated sa sas sarl sasu eurl sci snc spa srl srls sapa"
              + " sl slu sc sca bv nv vof cv bvba sprl ab hb as asa aps oy oyj ou oue sp zoo z oo"
              + " spzoo spj spk sro vos ks kft zrt nyrt bt rt kkt doo dd jdoo ad eood ood ead et"
              + " srl sia uab ooo оoo ооо оао зао ао пао ип тоо чп тов тдв еоод оод ад еад ет lda"
              + " ltda pty pte sdn bhd kk gk und and");

  /** What a company does says little of which one it is: half the market does the same. */
  private static final Set<String> TRADES =
      forms(
          "handel handels handelshaus handelsgesellschaft grosshandel einzelhandel"
              + " lebensmittelgrosshandel vertrieb vertriebs logistik spedition transport transporte"
              + " dienstleistungen lebensmittel feinkost delikatessen getranke gruppe beteiligungen"
              + " trade trading traders import importers export exporters logistics shipping service"
              + " services solutions supply supplies foods food wholesale retail distribution"
              + " distributors group holding holdings international commerce commercial"
              + " commercio commerciale distribuzione alimentari ingrosso gruppo servizi trasporti"
              + " negoce alimentation traiteur transports groupe comercio comercial"
              + " comestibles distribuciones alimentacion grupo servicios transportes"
              + " handelsonderneming groothandel levensmiddelen handlowy handlowa handlowe hurtownia"
              + " delikatesy obchod obchodni velkoobchod kereskedelmi nagykereskedelem elelmiszer"
              + " torgovy dom торговый торговая торговля дом компания группа импорт экспорт логистика"
              + " продукты търговия търговска импекс логистикс impex");

  /** A word that says little counts for so much where both have it. */
  private static final double SAYS_LITTLE = 0.25;

  private NameLikeness() {}

  /** Whether a word, as {@link #words} gives it, tells a trade and not a company. */
  static boolean isTrade(String word) {
    return TRADES.contains(word);
  }

  private static Set<String> forms(String written) {
    return Set.copyOf(List.of(written.split(" ")));
  }

  static boolean similar(String one, String other) {
    return between(one, other) >= SIMILAR;
  }

  /** Symmetric; 1 for the same words, 0 when one of them says nothing. */
  static double between(String one, String other) {
    var words = words(one);
    var others = words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    return Math.max(sharedWords(words, others), sharedTrigrams(words, others));
  }

  /** The words that tell a company from others; all of them when it is called by its form. */
  static List<String> words(String name) {
    var all =
        Arrays.stream(SearchText.fold(name).split("\\s+"))
            .flatMap(chunk -> parts(chunk).stream())
            .toList();
    var telling = all.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  /** {@code s.p.a.} is one word, {@code müller/schmidt} two. */
  private static List<String> parts(String chunk) {
    var parts = Arrays.stream(chunk.split("[^\\p{L}\\p{Nd}]+")).filter(part -> !part.isEmpty());
    var split = parts.toList();
    return split.stream().allMatch(part -> part.length() == 1) && split.size() > 1
        ? List.of(String.join("", split))
        : split;
  }

  /** The part of all letters that stand in words which the other name has, too. */
  private static double sharedWords(List<String> words, List<String> others) {
    double shared = found(words, others) + found(others, words);
    return shared / (letters(words, others) + letters(others, words));
  }

  private static double found(List<String> words, List<String> among) {
    return words.stream()
        .mapToDouble(
            word ->
                letters(word, among)
                    * among.stream().mapToDouble(one -> alike(word, one)).max().orElse(0))
        .sum();
  }

  private static double letters(List<String> words, List<String> others) {
    return words.stream().mapToDouble(word -> letters(word, others)).sum();
  }

  private static double letters(String word, List<String> others) {
    return word.length() * weight(word, others);
  }

  /** That both are in trade makes them no more alike; that only one is tells them apart. */
  private static double weight(String word, List<String> others) {
    return isTrade(word) && others.contains(word) ? SAYS_LITTLE : 1;
  }

  private static double alike(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    var longest = Math.max(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > longest * (1 - SLIP)) {
      return 0;
    }
    var alike = 1 - (double) distance(one, other) / longest;
    return alike >= SLIP ? alike : 0;
  }

  /** How many letters are added, left out, exchanged or swapped with their neighbour. */
  private static int distance(String one, String other) {
    var before = new int[other.length() + 1];
    var last = new int[other.length() + 1];
    for (var column = 0; column <= other.length(); column++) {
      last[column] = column;
    }
    for (var row = 1; row <= one.length(); row++) {
      var now = new int[other.length() + 1];
      now[0] = row;
      for (var column = 1; column <= other.length(); column++) {
        var same = one.charAt(row - 1) == other.charAt(column - 1);
        var least = Math.min(last[column] + 1, now[column - 1] + 1);
        now[column] = Math.min(least, last[column - 1] + (same ? 0 : 1));
        if (row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1)) {
          now[column] = Math.min(now[column], before[column - 2] + 1);
        }
      }
      before = last;
      last = now;
    }
    return last[other.length()];
  }

  /** Finds what is written in one word here and in two there. */
  private static double sharedTrigrams(List<String> words, List<String> others) {
    var trigrams = trigrams(words, others);
    var theirs = trigrams(others, words);
    return (weight(trigrams, theirs.keySet()) + weight(theirs, trigrams.keySet()))
        / (weight(trigrams, trigrams.keySet()) + weight(theirs, theirs.keySet()));
  }

  private static double weight(Map<String, Double> trigrams, Set<String> among) {
    return trigrams.entrySet().stream()
        .filter(trigram -> among.contains(trigram.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** Each with the weight of the word in which it begins. */
  private static Map<String, Double> trigrams(List<String> words, List<String> others) {
    var weights = new ArrayList<>(List.of(1.0, 1.0));
    words.forEach(word -> weights.addAll(nCopies(word.length(), weight(word, others))));
    var letters = "  " + String.join("", words) + "  ";
    var trigrams = new HashMap<String, Double>();
    for (var start = 0; start + 3 <= letters.length(); start++) {
      trigrams.merge(letters.substring(start, start + 3), weights.get(start), Math::max);
    }
    return trigrams;
  }
}
