import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import { windowsTexts } from '../../../../src/content/ja/windows.ts';
import type { PcWindow } from '../../pages/pc.ts';
import { storedEvents } from '../../browser/storage.ts';
import { expect, test as base } from '../../fixtures/by-keyboard.ts';

const test = base.extend<{ window: PcWindow }>({
  window: async ({ practice, site }, use) => {
    await practice.enter(site.url);
    await use(await practice.pc.openInternetExplorer());
  },
});

test('the menu bar is one Tab stop; arrows, Enter, characters and Esc work its menus', async ({
  page,
  keyboard,
  window,
}) => {
  const bar = window.frame.getByRole('menubar');
  const entry = (name: 'file' | 'edit' | 'tools') =>
    bar.getByRole('menuitem', { name: windowsTexts.menus[name].label });
  await keyboard.reach(entry('file'));
  await keyboard.key('ArrowRight');
  await expect(entry('edit')).toBeFocused();
  await keyboard.key('ArrowDown');
  await expect(
    page.getByRole('menu', { name: windowsTexts.menus.edit.label }).getByRole('menuitem').first(),
  ).toBeFocused();
  await keyboard.key('ArrowLeft');
  const file = page.getByRole('menu', { name: windowsTexts.menus.file.label });
  await expect(file.getByRole('menuitem').first()).toBeFocused();
  await keyboard.key('End');
  await expect(file.getByRole('menuitem').last()).toBeFocused();
  await keyboard.key('p');
  await expect(file.getByRole('menuitem', { name: '(P)' })).toBeFocused();
  await keyboard.key('Escape');
  await expect(file).toHaveCount(0);
  await expect(entry('file')).toBeFocused();
  await keyboard.key('Enter');
  await keyboard.key('Tab');
  await expect(file).toHaveCount(0);
});

test('the gear opens its menu onto the first entry, and the options lead to the certificates and back', async ({
  keyboard,
  window,
}) => {
  const { internetOptions, store, viewer } = windowsTexts;
  const gear = window.button(windowsTexts.browser.tools);
  await keyboard.press(gear);
  const entries = window.frame.getByRole('menu').getByRole('menuitem');
  await expect(entries.first()).toBeFocused();
  await keyboard.key('Escape');
  await expect(gear).toBeFocused();
  await keyboard.press(gear);
  await keyboard.press(window.frame.locator('[data-target="menu.internetOptions"]'));
  const options = window.dialog(internetOptions.title);
  await expect(options.getByRole('button', { name: windowsTexts.buttons.ok })).toBeFocused();

  await keyboard.reach(options.getByRole('tab', { selected: true }));
  await keyboard.key('End');
  await expect(options.getByRole('tab', { name: internetOptions.tabs.advanced })).toBeFocused();
  await keyboard.reach(options.getByRole('tab', { name: internetOptions.tabs.content }));
  await expect(options.getByRole('tabpanel', { name: internetOptions.tabs.content })).toBeVisible();
  await keyboard.press(options.locator('[data-target="internetOptions.certificates"]'));

  const list = window.dialog(store.title).getByRole('grid');
  const row = list.getByRole('row').nth(1);
  await expect(row).toBeFocused();
  await keyboard.key('Space');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  // The end of the validity can be read without opening a certificate.
  const until = row.getByRole('gridcell').nth(2);
  expect(await until.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBeLessThanOrEqual(0);
  await keyboard.key('Enter');
  const certificate = window.dialog(viewer.title).last();
  await expect(certificate.getByRole('button', { name: windowsTexts.buttons.ok })).toBeFocused();
  for (const tab of [viewer.tabs.details, viewer.tabs.path, viewer.tabs.general]) {
    await keyboard.reach(certificate.getByRole('tab', { name: tab }));
    await expect(certificate.getByRole('tabpanel', { name: tab })).toBeVisible();
  }
  await keyboard.key('ArrowRight');
  await keyboard.reach(certificate.getByRole('row').nth(1));
  await keyboard.key('ArrowDown');
  await expect(certificate.getByRole('row').nth(1)).toHaveAttribute('aria-selected', 'true');

  await keyboard.key('Escape');
  await expect(row).toBeFocused();
  await keyboard.key('Escape');
  await expect(options.locator('[data-target="internetOptions.certificates"]')).toBeFocused();
  await keyboard.key('Escape');
  await expect(options).toHaveCount(0);
});

test('a window is moved, maximised, minimised and fetched back', async ({ page, keyboard, window }) => {
  const title = window.frame.locator('[data-target="window.titleBar"]');
  const place = async () => (await window.frame.locator('[data-frame]').boundingBox()) ?? { x: 0, y: 0 };
  const before = await place();
  await keyboard.reach(title);
  await keyboard.key('ArrowRight');
  await keyboard.key('ArrowDown');
  await keyboard.key('Escape');
  expect(await place()).toEqual(before);
  await keyboard.key('ArrowRight');
  await keyboard.key('ArrowDown');
  await keyboard.key('Enter');
  const after = await place();
  expect([after.x > before.x, after.y > before.y]).toEqual([true, true]);

  await keyboard.press(window.button(windowsTexts.window.maximise));
  await expect(window.button(windowsTexts.window.restore)).toBeFocused();
  await keyboard.press(window.button(windowsTexts.window.restore));
  expect(await place()).toEqual(after);

  await keyboard.press(window.button(windowsTexts.window.minimise));
  const onTaskbar = page.locator('[data-target="taskbar.w1"]');
  await expect(onTaskbar).toBeFocused();
  await keyboard.key('Enter');
  await expect(window.button(windowsTexts.window.minimise)).toBeFocused();
});

test('passing through the taskbar opens nothing, and leaving the search closes it', async ({
  page,
  keyboard,
  practice,
  site,
}) => {
  await practice.enter(site.url);
  const box = page.getByRole('combobox', { name: windowsTexts.search.placeholder });
  await expect(practice.pc.page.locator('.panel[data-search]')).toHaveCount(0);
  await keyboard.reach(box);
  await expect(page.getByText(windowsTexts.search.hint)).toHaveCount(0);
  await keyboard.key('ArrowDown');
  await expect(page.getByText(windowsTexts.search.hint)).toBeVisible();
  await keyboard.type(box, 'ie');
  await expect(page.getByRole('option', { selected: true })).toBeVisible();
  await keyboard.key('Tab');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('a form that comes back has the focus on its first fault; arrow keys change the size of the text', async ({
  page,
  keyboard,
  window,
}) => {
  await keyboard.press(window.button(bankTexts.login.login));
  await window.says(bankTexts.commonErrors.inputIncomplete);
  const field = window.frame.getByRole('textbox', { name: bankTexts.fields.loginId });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/./);
  await keyboard.reach(page.getByRole('radio', { name: bankTexts.fontSizes.large }));
  await expect(page.getByRole('radio', { name: bankTexts.fontSizes.large })).toBeChecked();
});

test('the question before 最初から keeps the focus, whatever is answered', async ({ page, keyboard, window }) => {
  const { startAnew, keepGoing, confirmStartAnew } = siteTexts.practice;
  await expect(window.frame).toBeVisible();
  const again = page.getByRole('banner').getByRole('button', { name: startAnew });
  await keyboard.press(again);
  const question = page.getByRole('dialog', { name: confirmStartAnew });
  await expect(question.getByRole('button', { name: keepGoing })).toBeFocused();
  await keyboard.key('Escape');
  await expect(again).toBeFocused();
  await keyboard.key('Enter');
  await keyboard.press(question.getByRole('button', { name: startAnew }));
  await expect(window.frame).toHaveCount(0);
  await keyboard.isVisible();
});

test('going on after a reload leads into the window, and each page of the site begins at its heading', async ({
  page,
  keyboard,
  window,
}) => {
  await window.shows('BLGI001');
  // Stored a moment after it is shown; a reload within that moment would rightly lose it.
  await expect.poll(() => storedEvents(page)).toContain('openedBrowser');
  await page.reload();
  await expect(page.getByRole('button', { name: siteTexts.practice.resume })).toBeFocused();
  await keyboard.key('Enter');
  await expect(window.frame.locator(':focus')).toHaveCount(1);

  await keyboard.press(page.getByRole('navigation').getByRole('link'));
  for (const door of [siteTexts.home.pictures, siteTexts.home.openDesk]) {
    await expect(page.getByRole('heading', { level: 1, name: siteTexts.name })).toBeFocused();
    await keyboard.press(page.getByRole('link', { name: door }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await keyboard.press(page.getByRole('navigation').getByRole('link'));
  }
});
