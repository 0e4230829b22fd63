// The few names beyond the language itself that the pure folders may use: they exist in pages, workers and Node alike.
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(input: Uint8Array): string;
}
