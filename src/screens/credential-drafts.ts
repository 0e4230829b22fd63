import { FieldDraft } from '../parts/field-draft.svelte.ts';
import type { LoginIdEntry, SecretEntry } from '../procedure/world/entry.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import type { PageAction } from './page-action.ts';

/** A page with a form, by what it is asked for each time: its properties change while it is shown. */
interface FormAt<Page> {
  readonly page: () => Page;
  readonly form: () => FormSurroundings;
  readonly onaction: (action: PageAction) => void;
}

/** What is being typed as the log-in ID of a page. */
export const loginIdDraft = ({ page, form, onaction }: FormAt<{ readonly loginId: LoginIdEntry }>) =>
  new FieldDraft({
    entry: () => page().loginId,
    judge: (text) => form().judgeLoginId(text),
    ontyped: (entry) => onaction({ type: 'typed', field: 'loginId', entry }),
  });

/** What is being typed as the password of a page. */
export const passwordDraft = ({ page, form, onaction }: FormAt<{ readonly password: SecretEntry }>) =>
  new FieldDraft({
    entry: () => page().password,
    judge: (text) => form().judgeSecret(text),
    ontyped: (entry) => onaction({ type: 'typed', field: 'password', entry }),
  });

/** Sends a form once: the drafts are settled first, since Enter sends it from within a field. */
export const submission =
  (
    { page, onaction }: FormAt<{ readonly busy: boolean }>,
    drafts: readonly { settle(): void }[],
    pressed: PageAction,
  ) =>
  (event: SubmitEvent) => {
    event.preventDefault();
    if (page().busy) return;
    for (const draft of drafts) draft.settle();
    onaction(pressed);
  };
