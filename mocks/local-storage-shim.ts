// msw's cookie jar refuses to load where there is no localStorage, and a worker has none. Import this before it.
if (typeof localStorage === 'undefined') {
  const shim = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  Object.defineProperty(globalThis, 'localStorage', { value: shim, configurable: true });
}
