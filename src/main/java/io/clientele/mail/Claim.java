package io.clientele.mail;

/**
 * The right of one worker to one letter, until its lease ends.
 *
 * @param token made for this claim: whoever holds an older one is too late
 * @param attempt the number of this attempt, from 1
 */
record Claim(long id, Lane lane, long token, int attempt) {}
