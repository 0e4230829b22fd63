/** The roles of a company's users: マスターユーザ, who manages the others, and 一般ユーザ. */
export const roles = ['master', 'general'] as const;
export type Role = (typeof roles)[number];
