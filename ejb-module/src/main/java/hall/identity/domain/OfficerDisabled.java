package hall.identity.domain;

/** An officer may no longer sign in; announced in the transaction, so that claimed work can be freed with it. */
public record OfficerDisabled(String name) {}
