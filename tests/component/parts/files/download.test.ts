import { afterEach, expect, test, vi } from 'vitest';
import { download } from '../../../../src/parts/files/download.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a file is offered under its name, and stays to be had while somebody is asked what to do with it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const kept = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:it');
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this.download, this.href);
  });
  download('結果.csv', 'text/csv', 'あ');
  expect(clicked).toEqual(['結果.csv', 'blob:it']);
  const [content] = kept.mock.calls[0] ?? [];
  expect(content instanceof Blob && [content.type, await content.text()]).toEqual(['text/csv;charset=utf-8', 'あ']);
  vi.advanceTimersByTime(30_000);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoked).toHaveBeenCalledWith('blob:it');
});
