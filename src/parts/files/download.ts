/** Offers text or bytes as a file to download. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const typed = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const address = URL.createObjectURL(new Blob([content], { type: typed }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // No event says when the browser has read the content. iOS first asks what to do with the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
