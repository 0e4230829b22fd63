/** Says how far something is, on one line of a terminal, or once where nobody watches. */
export function progressOf(what: string, of: number) {
  const { isTTY } = process.stdout;
  let done = 0;
  const line = () => `${what}: ${done} of ${of}`;
  if (!isTTY) console.log(`${what}: ${of}`);
  return () => {
    done += 1;
    if (isTTY) process.stdout.write(`\r${line()}${done === of ? '\n' : ''}`);
  };
}
