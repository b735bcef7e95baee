package io.clientele.contacts;

import io.clientele.clients.ClientId;
import java.time.LocalDate;

/** A contact's birthday in the days to come; who was born on 29 February has it on the 28th. */
public record UpcomingBirthday(
    LocalDate on, ClientId client, String clientName, String contactName) {}
