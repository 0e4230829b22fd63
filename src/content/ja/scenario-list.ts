import type { ScenarioId } from '../../training/scenarios/catalogue.ts';

/** What lists say of an exercise before it is opened. */
interface Listed {
  readonly title: string;
  readonly summary: string;
  /** What somebody can do afterwards. */
  readonly teaches: string;
}

export const scenarioListTexts: Readonly<Record<ScenarioId, Listed>> = {
  'expired-certificate': {
    title: '有効期限が切れた電子証明書の再発行',
    summary: '「証明書の有効期限が切れています。」と表示されたお客様のパソコンで、新しい電子証明書を取得します。',
    teaches: '再発行の手順を、始めからログインまで通して行う',
  },
};
