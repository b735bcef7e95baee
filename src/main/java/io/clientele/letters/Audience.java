package io.clientele.letters;

import java.util.List;

/** Who of the chosen clients gets the letter, and who does not. */
public record Audience(List<Addressee> addressees, List<Skipped> skipped) {

  public Audience {
    addressees = List.copyOf(addressees);
    skipped = List.copyOf(skipped);
  }

  public List<Addressee> selected() {
    return addressees.stream().filter(Addressee::selected).toList();
  }
}
