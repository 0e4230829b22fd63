/** A file that file managers leave wherever somebody looked. */
export const isOsMetadataFile = (path: string): boolean => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);
