import { FieldDraft } from '../parts/field-draft.svelte.ts';
import type { LoginIdEntry, SecretEntry } from '../procedure/world/entry.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import type { PageAction } from './page-action.ts';

/** A page with a form, through getters: its properties change while it is shown. */
interface FormAt<Page> {
  readonly page: () => Page;
  readonly form: () => FormSurroundings;
  readonly onaction: (action: PageAction) => void;
}

/** The draft of a page's log-in ID. */
export const loginIdDraft = ({ page, form, onaction }: FormAt<{ readonly loginId: LoginIdEntry }>) =>
  new FieldDraft({
    entry: () => page().loginId,
    judge: (text) => form().judgeLoginId(text),
    ontyped: (entry) => onaction({ type: 'typed', field: 'loginId', entry }),
  });

/** The draft of a page's password. */
export const passwordDraft = ({ page, form, onaction }: FormAt<{ readonly password: SecretEntry }>) =>
  new FieldDraft({
    entry: () => page().password,
    judge: (text) => form().judgeSecret(text),
    ontyped: (entry) => onaction({ type: 'typed', field: 'password', entry }),
  });

/** Submits a form once. It settles the drafts first, since Enter submits from within a field. */
export const submission =
  (
    { page, onaction }: Pick<FormAt<{ readonly busy: boolean }>, 'page' | 'onaction'>,
    drafts: readonly { settle(): void }[],
    pressed: PageAction,
  ) =>
  (event: SubmitEvent) => {
    event.preventDefault();
    if (page().busy) return;
    for (const draft of drafts) draft.settle();
    onaction(pressed);
  };
