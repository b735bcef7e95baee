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
   * The next act: open the list, scroll, search, open a card, edit it, save.
   *
   * @throws IllegalStateException when the portal did not do what was asked
   */
  void act() throws IOException, InterruptedException {
    switch (step % 7) {
      case 0 -> {
        tab.go("clients");
        look();
      }
      case 1 -> {
        tab.scroll(ROWS, ROWS);
        look();
      }
      case 2 -> tab.scroll(2 * ROWS, ROWS);
      case 3 -> tab.type("Search", WORDS.get(random.nextInt(WORDS.size())));
      case 4 -> {
        tab.go("clients/" + List.copyOf(cards).get(number % cards.size()));
        expect(tab.lastAnswer().contains("Edit"));
      }
      case 5 -> {
        tab.click("Edit");
        expect(tab.lastAnswer().contains("Notes"));
      }
      default -> {
        tab.type("Notes", "Seen at " + step + " by " + number);
        tab.click(number < cards.size() ? "Save" : "Cancel");
        expect(number >= cards.size() || tab.lastAnswer().contains("Saved"));
      }
    }
    step++;
    expect(!tab.reloads() && !tab.lastAnswer().contains("appError"));
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
