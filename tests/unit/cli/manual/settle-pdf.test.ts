import { expect, test } from 'vitest';
import { settlePdf } from '../../../../src/cli/manual/settle-pdf.ts';

const pdf = (day: string, id: string) =>
  new Uint8Array(
    Buffer.from(
      `%PDF-1.4\n\xff\x80\n<</CreationDate (D:${day}+00'00')\n/ModDate (D:${day}+00'00')>>\n/ID [<${id}> <${id}>]\n%%EOF`,
      'latin1',
    ),
  );

test('two files that differ in nothing but time and id become one', () => {
  const one = pdf('20261126043800', '0123ABCD');
  const settled = settlePdf(one);
  expect(settled).toEqual(settlePdf(pdf('20270101000000', 'FEDC9876')));
  expect(settled).toHaveLength(one.length);
});

test('bytes that are no letters of any alphabet are left as they are', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(settlePdf(bytes)).toEqual(bytes);
});
