import { maskPlate } from '@hubcap/rules/customers/plate-key'

type Row = { readonly plate?: string | null; readonly plateKey?: string | null; readonly quietSince?: unknown }

/** A lead as the log keeps it: a plate in part, and nothing that only the database goes by. */
export function loggedLead<Lead extends Row>({ plate, plateKey, quietSince: _, ...lead }: Lead) {
  return plate === undefined ? lead : { ...lead, plate: plateKey ? maskPlate(plateKey) : null }
}
