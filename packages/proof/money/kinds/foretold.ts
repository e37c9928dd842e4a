import type { Possible, Step } from '../model/possible.ts'

/**
 * Asks for a step whose answer is foretold. about: of what, with a space behind it.
 * @returns what judges its answer: null where some order of all that was asked gives it, else what is wrong
 */
export function foretold<State>(
  possible: Possible<State>,
  key: string,
  step: Step<State>,
  about = '',
): (says: string) => string | null {
  possible.ask(key, step)
  return (says) => {
    const instead = possible.answered(key, says)
    return instead === null ? null : `${about}was answered ${says}, and should be ${instead}`
  }
}
