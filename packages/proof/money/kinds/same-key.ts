import type { Kind } from './operation.ts'

/** Milliseconds; the API's clock may be ahead by two minutes of the ten. */
const presentationHolds = 420_000

/** What was acknowledged is asked again, and is answered as it was the first time. */
export const askedAgain: Kind = {
  name: 'askedAgain',
  weight: 12,
  draw(model, random) {
    if (model.acknowledged.length === 0) return null
    const { call, value, at } = random.of(model.acknowledged)
    if (performance.now() - at > presentationHolds) return null
    return {
      kind: 'askedAgain',
      call,
      done({ id }) {
        if (id !== value.id)
          model.found('doubled', `${JSON.stringify(call.input)} made ${value.id}, and asked again ${id}`)
        return null
      },
      refused(code) {
        model.found('lost', `${JSON.stringify(call.input)} was acknowledged, and is refused now by ${code}`)
        return null
      },
    }
  },
}

/** A key that is taken, with another wish. */
export const keyReused: Kind = {
  name: 'keyReused',
  weight: 3,
  draw(model, random) {
    if (model.acknowledged.length === 0) return null
    const { call, at } = random.of(model.acknowledged)
    if (performance.now() - at > presentationHolds) return null
    if (!('soldAt' in call.input)) return null
    const soldAt = new Date(new Date(String(call.input.soldAt)).getTime() - 1000).toISOString()
    return {
      kind: 'keyReused',
      call: { ...call, input: { ...call.input, soldAt } },
      done: ({ id }) => `was done (${id}) although its key had been used for something else`,
      refused: (code) => (code === 'write.key_reused' ? null : `was refused by ${code}`),
    }
  },
}

/** What only some may do, asked by somebody else: a rep takes a sale back. */
export const notAllowed: Kind = {
  name: 'notAllowed',
  weight: 2,
  draw(model, random) {
    const { call } = model.acknowledged.length > 0 ? random.of(model.acknowledged) : { call: null }
    if (!call?.document.includes('voidCardSale(')) return null
    const chain = model.chains.find(({ tenantId }) => tenantId === call.asker.tenantId)
    const [asker] = chain?.reps.values() ?? []
    if (!asker) return null
    return {
      kind: 'notAllowed',
      call: { ...call, asker },
      done: () => 'was done by a rep',
      refused: (code) => (code === 'access.not_allowed' ? null : `was refused by ${code}`),
    }
  },
}
