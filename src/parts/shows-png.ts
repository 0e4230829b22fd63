import type { Attachment } from 'svelte/attachments';

/** Lets an image show a PNG that was made here, for as long as it stands on the page. */
export const showsPng =
  (octets: Uint8Array): Attachment<HTMLImageElement> =>
  (image) => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(octets)], { type: 'image/png' }));
    image.src = address;
    return () => URL.revokeObjectURL(address);
  };
