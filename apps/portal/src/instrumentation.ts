/** Before the first request is read, in the process of the server. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('./lib/caller/note-peer.ts')).notePeer()
}
