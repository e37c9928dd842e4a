import type { Writing } from '@hubcap/database/door/database'
import { collectLines } from './collect-lines.ts'
import type { HeldRun } from './hold-clearing.ts'
import { saveNets } from './save-nets.ts'
import { saveRoyalties } from './save-royalties.ts'

/** Fills a run with what there is by now: its lines, the royalty as it would be, and what each party is to receive or pay. */
export async function draftRun(db: Writing, run: HeldRun): Promise<void> {
  await collectLines(db, run)
  await saveNets(db, run, await saveRoyalties(db, run))
}
