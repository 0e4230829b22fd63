import type { CertificateDetail, CertificateFields } from '../../pki/certificate-fields.ts';
import { distinctionOf } from '../../pki/distinction.ts';
import type { StoreTab, ViewerTab } from '../../procedure/world/dialog.ts';
import { clockTime } from '../../time/japan-time.ts';

const storeTabs: Readonly<Record<StoreTab, string>> = {
  personal: '個人',
  others: 'ほかの人',
  intermediate: '中間証明機関',
  root: '信頼されたルート証明機関',
};

const viewerTabs: Readonly<Record<ViewerTab, string>> = { general: '全般', details: '詳細', path: '証明のパス' };

const detailLabels: Readonly<Record<CertificateDetail['field'], string>> = {
  version: 'バージョン',
  serialNumber: 'シリアル番号',
  signatureAlgorithm: '署名アルゴリズム',
  signatureHashAlgorithm: '署名ハッシュ アルゴリズム',
  issuer: '発行者',
  notBefore: '有効期間の開始',
  notAfter: '有効期間の終了',
  subject: 'サブジェクト',
  publicKey: '公開キー',
  publicKeyParameters: '公開キーのパラメーター',
  authorityKeyIdentifier: '機関キー識別子',
  subjectKeyIdentifier: 'サブジェクト キー識別子',
  crlDistributionPoints: 'CRL 配布ポイント',
  authorityInformationAccess: '機関情報アクセス',
  certificatePolicies: '証明書ポリシー',
  extendedKeyUsage: '拡張キー使用法',
  basicConstraints: '基本制限',
  keyUsage: 'キー使用法',
  thumbprintAlgorithm: '拇印アルゴリズム',
  thumbprint: '拇印',
};

/** Words for screen readers, where Windows shows nothing by which a certificate differs from the others; empty where it does. */
function difference(certificate: CertificateFields, certificates: readonly CertificateFields[]): string {
  switch (distinctionOf(certificate, certificates)) {
    case 'day':
      return '';
    case 'second':
      return `有効期限の時刻: ${clockTime(certificate.notAfter)}`;
    case 'serialNumber':
      return `シリアル番号: ${certificate.serialNumber}`;
  }
}

/** Windows with certificates: the browsers' picker, the store and the viewer. */
export const certificateTexts = {
  difference,
  picker: {
    ie: { window: 'Windows セキュリティ', several: '証明書の選択', one: '証明書の確認' },
    edge: { title: '認証用の証明書の選択', view: '証明書情報' },
    needed: (site: string) => `サイト ${site} では資格情報が必要です:`,
    issuer: (name: string) => `発行者: ${name}`,
    validity: (from: string, to: string) => `有効期間: ${from} から ${to}`,
    view: '証明書のプロパティを表示します',
    list: '証明書',
  },
  store: {
    title: '証明書',
    purpose: '目的(N):',
    everything: '<すべて>',
    tabs: storeTabs,
    columns: { subject: '発行先', issuer: '発行者', notAfter: '有効期限', friendlyName: 'フレンドリ名' },
    noFriendlyName: '<なし>',
    importing: 'インポート(I)...',
    exporting: 'エクスポート(E)...',
    removing: '削除(R)',
    advanced: '詳細設定(A)',
    purposes: '証明書の目的',
    clientAuthentication: 'クライアント認証',
    view: '表示(V)',
    close: '閉じる(C)',
  },
  viewer: {
    title: '証明書',
    tabs: viewerTabs,
    heading: '証明書の情報',
    purposes: 'この証明書の目的:',
    purpose: 'リモート コンピューターに ID を証明する',
    outsideValidity: 'この証明書の有効期限が切れているか、またはまだ有効になっていません。',
    subject: '発行先:',
    issuer: '発行者:',
    validity: '有効期間',
    until: 'から',
    hasKey: 'この証明書に対応する秘密キーを持っています。',
    statement: '発行者のステートメント(S)',
    shown: '表示(S):',
    everything: '<すべて>',
    columns: { field: 'フィールド', value: '値' },
    fields: detailLabels,
    editProperties: 'プロパティの編集(E)...',
    copyToFile: 'ファイルにコピー(C)...',
    path: '証明のパス(P)',
    view: '証明書の表示(V)',
    status: '証明書の状態(S):',
    valid: 'この証明書は問題ありません。',
    loading: '読み込んでいます...',
    unreadable: 'この証明書の内容を表示できません。',
  },
} as const;
