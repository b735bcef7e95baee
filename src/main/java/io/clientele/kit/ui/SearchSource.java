package io.clientele.kit.ui;

import java.util.List;

/** Finds records of one kind for the global search, only those the current viewer may see. */
public interface SearchSource {

  int order();

  /** The key of the heading above its results. */
  String headingKey();

  /** The best first, at most {@code limit}; called with at least two letters. */
  List<SearchHit> find(String words, int limit);

  /** What the viewer keeps at hand, shown before anything is typed. */
  default List<SearchGroup> atHand(int limit) {
    return List.of();
  }
}
