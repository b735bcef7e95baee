package io.clientele.bench;

import io.clientele.PlainBrowser;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody with one open page who works through the list of clients, act by act. */
final class UiPerson {

  private static final Pattern CARD = Pattern.compile("clients/(\\d+)");
  private static final List<String> WORDS = List.of("gmbh", "ltd", "ber", "mar", "030", "sa");
  private static final int ROWS = 50;

  private final Random random;
  private final PlainBrowser.Tab tab;
  private final int number;
  private final Set<String> cards = new LinkedHashSet<>();
  private int step;

  UiPerson(int port, String name, int number) throws IOException, InterruptedException {
    this.number = number;
    random = new Random(number);
    var browser = new PlainBrowser(port);
    browser.signIn(name, "demo");
    tab = browser.open("");
  }

  /**
   * The next act: open the list, scroll down and up again, search, open a card, edit it, save.
   *
   * @return how long the person waited for the answer, in nanoseconds
   * @throws IllegalStateException when the portal did not do what was asked
   */
  long act() throws IOException, InterruptedException {
    tab.settle();
    var before = tab.waited();
    ask();
    var waited = tab.waited() - before;
    expect(!tab.reloads() && !tab.lastAnswer().contains("appError"));
    step++;
    tab.settle();
    return waited;
  }

  private void ask() throws IOException, InterruptedException {
    switch (step % 7) {
      case 0 -> {
        tab.go("clients");
        look();
      }
      case 1 -> {
        tab.scroll(ROWS, ROWS);
        look();
      }
      case 2 -> {
        tab.scroll(0, 2 * ROWS);
        expect(tab.lastAnswer().contains("$connector"));
      }
      case 3 -> {
        var words = WORDS.get(random.nextInt(WORDS.size()));
        tab.type("Search", words);
        expect(tab.lastAnswer().contains("clients?q=" + words));
      }
      case 4 -> {
        tab.go("clients/" + List.copyOf(cards).get(number % cards.size()));
        expect(tab.lastAnswer().contains("Edit"));
      }
      case 5 -> {
        tab.click("Edit");
        expect(tab.lastAnswer().contains("Notes"));
      }
      default -> save();
    }
  }

  private void save() throws IOException, InterruptedException {
    var mine = number < cards.size();
    tab.typeAndClick("Notes", "Seen at " + step + " by " + number, mine ? "Save" : "Cancel");
    expect(!mine || tab.lastAnswer().contains("Saved"));
  }

  /** Which cards there are; each person edits one of their own. */
  private void look() {
    CARD.matcher(tab.lastAnswer()).results().forEach(hit -> cards.add(hit.group(1)));
    expect(!cards.isEmpty());
  }

  private void expect(boolean done) {
    if (!done) {
      throw new IllegalStateException("step " + step % 7 + " was answered: " + tab.lastAnswer());
    }
  }
}
