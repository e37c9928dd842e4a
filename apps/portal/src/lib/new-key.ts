/** A key of 128 random bits for one write. Not randomUUID: browsers withhold that on plain http in a shop's own network. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
