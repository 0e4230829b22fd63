/** The header for a request in a session (RFC 6750). */
export const bearer = (session: string) => ({ Authorization: `Bearer ${session}` });
