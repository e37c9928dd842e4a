/** Something that must not be: which part of the proof saw it, where, and what. */
export type Finding = { part: string; where: string; what: string }
