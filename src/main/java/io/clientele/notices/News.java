package io.clientele.notices;

import io.clientele.journal.Actor;
import io.clientele.journal.Subject;
import io.clientele.kit.Text;
import io.clientele.people.ScopeId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that others should know.
 *
 * @param once the same for the same event, however often it is told: {@code client/7/new}
 * @param subject the record it is about, by the name it has now
 * @param path the record's address inside the portal, without a leading slash
 * @param scope of the record: who does not reach it learns neither name nor address; null where
 *     everybody who is told may know
 * @param words the sentence; its place {0} is the subject's name, and the others must not betray it
 * @param by who did it and needs no telling
 */
public record News(
    NoticeKind kind,
    String once,
    Subject subject,
    String path,
    @Nullable ScopeId scope,
    Text words,
    Actor by) {}
