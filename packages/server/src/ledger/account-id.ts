import { createHash } from 'node:crypto'
import { type AccountRef, accountKey } from '@hubcap/rules/ledger/account-ref'

/**
 * An account's id, made of what the account is found by (a UUID of version 8): two who need it at once make the same row, and
 * nobody has to look for it first.
 */
export function accountId(tenantId: string, account: AccountRef): string {
  const bytes = createHash('sha256')
    .update(`${tenantId} ${accountKey(account)}`)
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
