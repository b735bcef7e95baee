package io.clientele.intake;

import io.clientele.addresses.Phone;
import java.util.ArrayList;
import java.util.List;

/** Numbers and words of which a cell may hold several; they come to those that are known. */
final class WrittenLists {

  /** What parts telephone numbers; a slash and a blank stand within one. */
  static final String PHONES = "[;|\\n]|,\\s";

  static final String MAILS = "[;,|\\s]";

  private WrittenLists() {}

  static List<String> with(List<String> known, List<String> more) {
    var words = new ArrayList<>(known);
    for (var word : more) {
      if (words.stream().noneMatch(word::equalsIgnoreCase)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The numbers of a client or a person. */
  static final class Phones {

    private final List<Phone> phones;
    private final String country;

    Phones(List<Phone> known, String country) {
      this.phones = new ArrayList<>(known);
      this.country = country;
    }

    void add(Phone.Kind kind, List<String> written) {
      written.forEach(number -> add(Phone.of(kind, number, country)));
    }

    List<Phone> all() {
      return phones;
    }

    private void add(Phone phone) {
      var isFax = phone.kind() == Phone.Kind.FAX;
      if (phones.stream()
          .filter(known -> (known.kind() == Phone.Kind.FAX) == isFax)
          .noneMatch(known -> isSame(known, phone))) {
        phones.add(phone);
      }
    }

    private static boolean isSame(Phone one, Phone other) {
      return one.written().equals(other.written())
          || (!one.e164().isEmpty() && one.e164().equals(other.e164()));
    }
  }
}
