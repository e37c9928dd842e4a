import type { MovedLead } from './use-move-lead.ts'

/** Of ours alone: texts and files that are dragged over the board aren't taken. */
const type = 'application/x-hubcap-lead'

type Carrier = Pick<DataTransfer, 'setData' | 'getData' | 'types' | 'effectAllowed'>

export function carryLead(carrier: Carrier, { id, revision, name, grade }: MovedLead): void {
  carrier.effectAllowed = 'move'
  carrier.setData(type, JSON.stringify({ id, revision, name, grade }))
}

/** While it hovers a browser tells what kind of thing is carried, and not which. */
export const carriesLead = ({ types }: Pick<Carrier, 'types'>): boolean => types.includes(type)

export function carriedLead(carrier: Pick<Carrier, 'getData'>): MovedLead | null {
  const text = carrier.getData(type)
  return text ? (JSON.parse(text) as MovedLead) : null
}
