import type { Attachment } from 'svelte/attachments';

/** Makes an image show a PNG from memory, for as long as it is on the page. */
export const showsPng =
  (bytes: Uint8Array): Attachment<HTMLImageElement> =>
  (image) => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    image.src = address;
    return () => URL.revokeObjectURL(address);
  };
