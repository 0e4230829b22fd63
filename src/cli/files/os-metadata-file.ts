/** Whether a file was left by a file manager, as wherever somebody looked. */
export const isOsMetadataFile = (path: string): boolean => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);
