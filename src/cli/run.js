// Runs one of the commands beside it: `node run.js start --port 4180`. It is no TypeScript, so that a Node which cannot read
// TypeScript says what is lacking instead of failing at the first file.
const [name, ...args] = process.argv.slice(2);
if (process.features.typescript) {
  const command = new URL(`./${name}.ts`, import.meta.url);
  process.argv = [process.argv[0], command.pathname, ...args];
  await import(command.href);
} else {
  process.stderr.write(
    `This needs Node 22.18 or newer, and Node ${process.versions.node} runs it.
\`npm ci\` installs a suitable one for Linux and macOS, and for Windows on Intel, unless it leaves out optional packages
(--omit=optional). Run \`npm ci\` again, or install a newer Node yourself.
`,
  );
  process.exitCode = 2;
}
