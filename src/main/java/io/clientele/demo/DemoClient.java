package io.clientele.demo;

import io.clientele.clients.ClientDetails;
import io.clientele.contacts.ContactDetails;
import java.util.List;

/** A client that is made up, with the persons there; consents and birthdays come later. */
record DemoClient(ClientDetails details, List<ContactDetails> contacts) {}
