import { createHmac, timingSafeEqual } from 'node:crypto'

/** Which invitation a link is of, and which issue of it: those before have been replaced. */
export type InvitationClaim = { readonly tenantId: string; readonly id: string; readonly issue: number }

const claimBytes = 36
const signatureBytes = 16

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The secret signs other things, too; the words before keep a signature of one kind from passing for another. */
const signatureOf = (secret: string, claim: Buffer) =>
  createHmac('sha256', secret).update('hubcap-invitation\0').update(claim).digest().subarray(0, signatureBytes)

/** What a link to join holds. Nothing of it is stored: whoever may invite can be shown it again. 70 characters. */
export function invitationToken(secret: string, { tenantId, id, issue }: InvitationClaim): string {
  const number = Buffer.alloc(4)
  number.writeUInt32BE(issue)
  const claim = Buffer.concat([bytesOf(tenantId), bytesOf(id), number])
  return Buffer.concat([claim, signatureOf(secret, claim)]).toString('base64url')
}

/** The invitation that a link is of; null where it is forged, cut off, or no link of ours. */
export function readInvitationToken(secret: string, token: string): InvitationClaim | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== claimBytes + signatureBytes || bytes.toString('base64url') !== token) return null
  const claim = bytes.subarray(0, claimBytes)
  if (!timingSafeEqual(bytes.subarray(claimBytes), signatureOf(secret, claim))) return null
  return { tenantId: uuidOf(claim.subarray(0, 16)), id: uuidOf(claim.subarray(16, 32)), issue: claim.readUInt32BE(32) }
}
