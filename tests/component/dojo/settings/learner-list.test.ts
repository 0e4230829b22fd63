import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import LearnerList from '../../../../src/dojo/settings/LearnerList.svelte';
import { FewLearners } from '../../../support/components/learners.svelte.ts';

afterEach(cleanup);

const words = text.settings;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a name is changed, or kept when that is given up', async () => {
  const learners = new FewLearners('花子', '太郎');
  render(LearnerList, { learners, text });
  await press(words.renameOf('太郎'));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.newName('太郎') });
  expect(field.value).toBe('太郎');
  await fireEvent.input(field, { target: { value: '花子' } });
  await press(words.save);
  expect(screen.getByRole('alert').textContent).toBe(words.nameFaults.taken);
  await fireEvent.input(field, { target: { value: '次郎' } });
  await press(words.save);
  expect(learners.all.map(({ name }) => name)).toEqual(['花子', '次郎']);

  await press(words.renameOf('次郎'));
  await press(words.cancel);
  expect(learners.all.map(({ name }) => name)).toEqual(['花子', '次郎']);
});

test('nobody is taken away without being asked about', async () => {
  const learners = new FewLearners('花子');
  learners.choose('l1');
  render(LearnerList, { learners, text });
  expect(screen.getByText(words.current)).toBeTruthy();
  await press(words.removeOf('花子'));
  expect(screen.getByText(words.confirmRemove('花子'))).toBeTruthy();
  expect(learners.all).toHaveLength(1);
  await press(words.remove);
  expect(learners.all).toHaveLength(0);
  expect(screen.getByText(words.removed('花子'))).toBeTruthy();
  expect(screen.getByText(words.nobodyYet)).toBeTruthy();
});
