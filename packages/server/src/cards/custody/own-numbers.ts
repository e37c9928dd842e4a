import { currentCaller } from '@hubcap/database/door/caller'

/** A rep is shown their own numbers and those of the store, not what lies in a colleague's hands. */
export function ownNumbers() {
  const { scope, staffId } = currentCaller().actor
  return scope === 'person' ? { OR: [{ staffId: null }, { staffId }] } : {}
}
