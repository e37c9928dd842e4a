import type { Followers } from './operation/announce.ts'

/** What follows what, over all domains. */
export const followers: Followers = {}
