import type { ApiKeyStatus } from '@hubcap/rules/tenancy/api-key-status'
import type { Texts } from '../text.ts'

export const apiKeyStatusTerms = {
  active: { zh: '有效', en: 'Active' },
  expired: { zh: '已过期', en: 'Expired' },
  revoked: { zh: '已撤销', en: 'Revoked' },
} satisfies Texts<ApiKeyStatus>
