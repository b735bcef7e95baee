package io.clientele.profiles;

/**
 * The profile of one client.
 *
 * @param version to be handed back when saving
 * @param recommender who recommended us, in words the viewer may read; empty when nobody did
 */
public record ProfileCard(ProfileDetails details, long version, String recommender) {}
