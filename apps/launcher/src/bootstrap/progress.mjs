/** @param {number} ms */
export function duration(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const began = performance.now()
  const live = process.stdout.isTTY
  process.stdout.write(live ? `  … ${what}` : `  … ${what}\n`)
  const say = (/** @type {string} */ mark) => {
    const line = `  ${mark} ${what} (${duration(performance.now() - began)})\n`
    process.stdout.write(live ? `\r\u001b[2K${line}` : line)
  }
  try {
    const result = await work()
    say('✓')
    return result
  } catch (error) {
    say('✗')
    throw error
  }
}
