import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { styleFaults } from '../../../../src/cli/build/style-faults.ts';
import { temporaryFolder } from '../../../../src/cli/files/temporary-folder.ts';

const folder = temporaryFolder(join(tmpdir(), 'styles-'));
afterEach(() => folder.remove());

test('styles that the oldest supported browsers lack are named, and harmless ones are not', async () => {
  mkdirSync(join(folder.path, 'assets'));
  const sheets = {
    fine: 'p{color:color-mix(in srgb,red,blue)}p:has(a){text-wrap:balance;-webkit-user-select:none;user-select:none}@page{margin:1cm}',
    nested: 'a{b{color:red}}',
    new: 'p{field-sizing:content}@starting-style{p{opacity:0}}p{color:light-dark(red,blue)}@scope (p){a{color:red}}',
  };
  for (const [name, sheet] of Object.entries(sheets)) writeFileSync(join(folder.path, 'assets', `${name}.css`), sheet);
  const faults = await styleFaults(folder.path);
  expect(faults.map((fault) => fault.split(' is not')[0])).toEqual([
    "assets/new.css: Property 'field-sizing'",
    "assets/new.css: At-rule '@starting-style'",
    "assets/new.css: Function 'light-dark'",
    "assets/new.css: At-rule '@scope'",
  ]);
});
