/** Too many queries wait for a connection already, or this one waited for too long: nothing was done. */
export class DatabaseBusy extends Error {
  constructor() {
    super('Too many queries wait for a connection')
    this.name = 'DatabaseBusy'
  }
}

type Wrapped = {
  code?: string
  message?: string
  cause?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: string } } }
}

/** What Prisma says of a transaction that waited in vain to begin. */
const isLateTransaction = ({ code, message = '' }: Wrapped) =>
  code === 'P2028' && message.includes('Unable to start a transaction')

/** Whether an error says that, as it is or as Prisma wrapped it. */
export function isDatabaseBusy(error: unknown): boolean {
  if (error instanceof DatabaseBusy) return true
  if (typeof error !== 'object' || error === null) return false
  return isLateTransaction(error as Wrapped) || isDatabaseBusy((error as Wrapped).cause)
}

const canceled = '57014'

/** Whether a statement was ended for it took longer than the door allows. */
export function isStatementTooSlow(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, cause, meta } = error as Wrapped
  const original = meta?.driverAdapterError?.cause?.originalCode
  return code === canceled || original === canceled || isStatementTooSlow(cause)
}
