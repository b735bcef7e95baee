package io.clientele.duplicates;

import io.clientele.clients.ClientCard;
import java.util.List;

/**
 * Two cards side by side, before they become one.
 *
 * @param proposed from which card each field would be taken
 * @param guests who has access to the card that goes by a grant, which does not go along
 */
public record MergePreview(
    ClientCard kept, ClientCard gone, MergeChoices proposed, List<String> guests) {}
