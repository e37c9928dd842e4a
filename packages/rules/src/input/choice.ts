import { z } from 'zod'

/** One of a vocabulary's words, as it stands in the database and in the API's enum. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words)
