package io.clientele.people;

/**
 * A record that has a scope, by as much as everybody may know of it.
 *
 * @param type as in the journal's subjects: client
 */
public record ScopedRecord(ScopeId scope, String type, long id, String title) {}
