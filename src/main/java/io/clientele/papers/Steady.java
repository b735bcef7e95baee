package io.clientele.papers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Which clauses kept their order among each other: as many as can be; the rest have moved. */
final class Steady {

  private Steady() {}

  /**
   * @param partners for each clause its new place, negative when it has none
   */
  static Set<Integer> among(int[] partners) {
    var length = new int[partners.length];
    var before = new int[partners.length];
    Arrays.fill(before, -1);
    var last = -1;
    for (var place = 0; place < partners.length; place++) {
      if (partners[place] >= 0) {
        for (var earlier = 0; earlier < place; earlier++) {
          if (precedes(partners, earlier, place) && length[earlier] > length[place]) {
            length[place] = length[earlier];
            before[place] = earlier;
          }
        }
        length[place]++;
        last = last < 0 || length[place] > length[last] ? place : last;
      }
    }
    var steady = new HashSet<Integer>();
    for (var place = last; place >= 0; place = before[place]) {
      steady.add(place);
    }
    return steady;
  }

  private static boolean precedes(int[] partners, int earlier, int later) {
    return partners[earlier] >= 0 && partners[earlier] < partners[later];
  }
}
