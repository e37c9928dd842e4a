export const apiKeyStatuses = ['active', 'expired', 'revoked'] as const
export type ApiKeyStatus = (typeof apiKeyStatuses)[number]

export type ApiKeyState = { readonly revokedAt: Date | null; readonly expiresAt: Date }

export function apiKeyStatus({ revokedAt, expiresAt }: ApiKeyState, now: Date): ApiKeyStatus {
  if (revokedAt) return 'revoked'
  return expiresAt <= now ? 'expired' : 'active'
}
