/** As the API writes ids. */
export const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64')
