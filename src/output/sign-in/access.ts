import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { dottedEnterpriseNumber } from '../enterprise-number.ts';
import { visibleText } from '../../i18n/visible-text.ts';

/** As what one calls a service; the document of `auth status --json`. */
export interface Access {
  readonly schemaVersion: 1;
  readonly profile?: string;
  readonly service: string;
  readonly clientId?: string;
  readonly keySource?: KeyPlace;
  readonly enterpriseNumber: string;
  readonly enterpriseName: string;
  readonly permissions: readonly string[];
  readonly mandatorCount: number;
  readonly scopes?: readonly string[];
  readonly tokenExpiresAt?: string;
}

/** Where a private key comes from. */
export type KeyPlace =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'variable'; readonly variable: string }
  | { readonly kind: 'standardInput' };

const PERMISSION_NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ['careerBreakEmployer', 'auth.permission.employer'],
  ['careerBreakOrganizingAuthority', 'auth.permission.authority'],
  ['workdayCalculation', 'auth.permission.workdays'],
]);

/** One fact a line. */
export function renderAccess(access: Access, texts: Texts): string {
  const none = texts.message('value.none');
  const permissions = access.permissions.map((code) => {
    const key = PERMISSION_NAMES.get(code);
    return key === undefined ? visibleText(code) : texts.message(key);
  });
  return [
    line(texts, 'auth.field.profile', access.profile ?? none),
    line(texts, 'auth.field.service', access.service),
    line(texts, 'auth.field.client', access.clientId ?? texts.message('auth.noSignIn')),
    ...(access.keySource === undefined ? [] : [line(texts, 'auth.field.key', nameKeyPlace(access.keySource, texts))]),
    line(texts, 'auth.field.enterprise', `${dottedEnterpriseNumber(access.enterpriseNumber)} ${access.enterpriseName}`),
    line(texts, 'auth.field.permissions', permissions.length === 0 ? none : permissions.join('; ')),
    line(texts, 'auth.field.mandators', String(access.mandatorCount)),
    ...(access.scopes === undefined ? [] : [line(texts, 'auth.field.scopes', access.scopes.join(' ') || none)]),
    ...(access.tokenExpiresAt === undefined ? [] : [line(texts, 'auth.field.expires', access.tokenExpiresAt)]),
  ].join('');
}

export function nameKeyPlace(place: KeyPlace, texts: Texts): string {
  switch (place.kind) {
    case 'file':
      return texts.message('auth.key.file', { file: place.file });
    case 'variable':
      return texts.message('auth.key.variable', { variable: place.variable });
    case 'standardInput':
      return texts.message('auth.key.standardInput');
  }
}

function line(texts: Texts, label: MessageKey, value: string): string {
  return `${texts.message('auth.line', { label: texts.message(label), value: visibleText(value) })}\n`;
}
