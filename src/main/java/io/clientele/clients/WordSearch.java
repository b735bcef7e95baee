package io.clientele.clients;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What somebody typed as SQL over the tokens of the cards. */
final class WordSearch {

  private record Word(String parameter) {}

  private final List<List<Word>> alternatives = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  WordSearch(Collection<Set<String>> wanted) {
    for (var beginnings : wanted) {
      var words = new ArrayList<Word>();
      for (var beginning : beginnings) {
        var parameter = "word" + parameters.size();
        parameters.put(parameter, beginning.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        words.add(new Word(parameter));
      }
      alternatives.add(words);
    }
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  Narrowing narrowing() {
    return new Narrowing(
        any(words -> "(" + found(words) + ")", "\nunion "),
        any(words -> "(" + found(words) + " limit " + (Narrowing.FEW + 1) + ")", "\nunion all "),
        check(false));
  }

  /** A condition on one card: that it has the words, all of them in its head if that is asked. */
  String check(boolean inHead) {
    return alternatives.isEmpty() ? "false" : "(" + any(words -> has(words, inHead), " or ") + ")";
  }

  /** The cards that have a token with each of these beginnings. */
  private static String found(List<Word> words) {
    var from = new StringBuilder("from clients_search w0");
    for (var number = 1; number < words.size(); number++) {
      var more = "w" + number;
      from.append(" join clients_search ").append(more);
      from.append(" on ").append(more).append(".client_id = w0.client_id");
    }
    var conditions = new ArrayList<String>();
    for (var word : words) {
      conditions.add("w" + conditions.size() + ".token like :" + word.parameter());
    }
    return "select w0.client_id as id " + from + " where " + String.join(" and ", conditions);
  }

  private static String has(List<Word> words, boolean inHead) {
    var conditions = new ArrayList<String>();
    for (var word : words) {
      conditions.add(
          "(select 1 from clients_search w where w.client_id = c.id and w.token like :"
              + word.parameter()
              + (inHead ? " and w.head" : "")
              + " limit 1) is not null");
    }
    return "(" + String.join(" and ", conditions) + ")";
  }

  private String any(Function<List<Word>, String> form, String between) {
    if (alternatives.isEmpty()) {
      return "select -1 as id";
    }
    var forms = new ArrayList<String>();
    alternatives.forEach(words -> forms.add(form.apply(words)));
    return String.join(between, forms);
  }
}
