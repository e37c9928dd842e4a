/** The id within the database, as the API writes it: type and id. */
export const bareId = (id: unknown): string => Buffer.from(String(id), 'base64').toString().split(':')[1] as string

export const idFor = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64')
