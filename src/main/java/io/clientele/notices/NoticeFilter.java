package io.clientele.notices;

/**
 * Which of one's notices.
 *
 * @param words a part of the name of the record
 */
public record NoticeFilter(boolean unreadOnly, String words) {

  public static final NoticeFilter ALL = new NoticeFilter(false, "");
}
