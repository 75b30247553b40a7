/** Connections and Sent: the lists that are read once when the person opens them. */
export const LISTS = /^\/mynetwork\/(invite-connect\/connections|invitation-manager\/sent)/;
