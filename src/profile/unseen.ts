/** Joiners, fillers and variation selectors: parts of characters, and invisible alone. */
export const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
