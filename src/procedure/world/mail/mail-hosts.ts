// Hosts in mail addresses, all below .example, where nothing can ever be reached (RFC 2606, 2).

/** The label before `.example`, which is the bank's own. */
const ownLabel = (host: string): string => host.split('.').at(-2) ?? '';

/** The host of the bank's mail addresses: that of its site without `ib.` or the like. */
export const mailHost = (host: string): string => `${ownLabel(host)}.example`;

/** A host that is named like the bank's and is not: that of a forged mail and of its link. A label has at most 63 characters. */
export const forgedHost = (host: string): string => `${ownLabel(host).slice(0, 50)}-koushin.example`;
