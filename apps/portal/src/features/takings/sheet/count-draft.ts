import { type PaymentMethod, paymentMethods } from '@hubcap/rules/ledger/payment-method'

/** Money in minor units, null while nothing is typed. pieces: by the value of note or coin. */
export type CountDraft = {
  methods: { paymentMethod: PaymentMethod; counted: number | null; reason: string }[]
  openingCash: number | null
  pieces: Record<string, number | null>
  handedOver: number | null
  handedOverToId: string
  note: string
  idempotencyKey: string
}

type Taken = { readonly paymentMethod: PaymentMethod; readonly expected: number }

export const cashAt = paymentMethods.indexOf('cash')

export const expectedOf = (takings: readonly Taken[], method: PaymentMethod): number =>
  takings.find(({ paymentMethod }) => paymentMethod === method)?.expected ?? 0

/** Where more went back than came in, what went back is typed, without a sign. */
export const isOutgoing = (takings: readonly Taken[], method: PaymentMethod): boolean =>
  method !== 'cash' && expectedOf(takings, method) < 0

export const emptyDraft = (
  openingCash: number,
  denominations: readonly number[],
  idempotencyKey: string,
): CountDraft => ({
  methods: paymentMethods.map((paymentMethod) => ({ paymentMethod, counted: null, reason: '' })),
  ...{ openingCash, handedOver: null, handedOverToId: '', note: '', idempotencyKey },
  pieces: Object.fromEntries(denominations.map((value) => [`v${value}`, null])),
})

const notesOf = (pieces: CountDraft['pieces']) =>
  Object.entries(pieces).flatMap(([key, count]) => (count ? [{ value: Number(key.slice(1)), pieces: count }] : []))

/** What notes and coins come to; null where none are entered. */
export function sumOfPieces(pieces: CountDraft['pieces']): number | null {
  const notes = notesOf(pieces)
  return notes.length === 0 ? null : notes.reduce((sum, { value, pieces: count }) => sum + value * count, 0)
}

/** What is typed of a method, as the api counts; what isn't there and isn't expected is nothing. */
export function countedOf(draft: CountDraft, takings: readonly Taken[], method: PaymentMethod): number | null {
  const typed = draft.methods.find(({ paymentMethod }) => paymentMethod === method)?.counted ?? null
  if (typed === null) return expectedOf(takings, method) === 0 && method !== 'cash' ? 0 : null
  return isOutgoing(takings, method) ? -typed : typed
}

/** By how much a method differs from the books; null while it isn't counted. */
export function differenceOf(draft: CountDraft, takings: readonly Taken[], method: PaymentMethod): number | null {
  const counted = countedOf(draft, takings, method)
  if (counted === null || Number.isNaN(counted)) return null
  return counted - (method === 'cash' ? (draft.openingCash ?? 0) : 0) - expectedOf(takings, method)
}

/** As the api takes it. Notes go along only where they are what was counted. */
export function countInput(draft: CountDraft, takings: readonly Taken[], place: { storeId: string; day: string }) {
  const notes = notesOf(draft.pieces)
  return {
    ...place,
    methods: draft.methods.map(({ paymentMethod, reason }) => ({
      ...{ paymentMethod, reason },
      counted: countedOf(draft, takings, paymentMethod) as number,
    })),
    openingCash: draft.openingCash ?? 0,
    denominations: notes.length > 0 && sumOfPieces(draft.pieces) === countedOf(draft, takings, 'cash') ? notes : null,
    ...{ handedOver: draft.handedOver ?? 0, handedOverToId: draft.handedOverToId || null },
    ...{ note: draft.note, idempotencyKey: draft.idempotencyKey },
  }
}
