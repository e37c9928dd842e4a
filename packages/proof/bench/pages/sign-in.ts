type Jar = Map<string, string>

const written = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

async function ask(house: string, path: string, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const headers = { origin: new URL(house).origin, cookie: written(jar), ...init.headers }
  const response = await fetch(new URL(path, house), { redirect: 'manual', ...init, headers })
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    jar.set(name, value)
  }
  return response
}

/**
 * Signs in at the portal as its own page does.
 * @returns the cookies of the session, as a browser sends them
 * @throws where the house doesn't let them in
 */
export async function signIn(house: string, login: string, password: string): Promise<string> {
  const jar: Jar = new Map()
  const json = { 'content-type': 'application/json' }
  const entry = await ask(house, '/api/sign-in', jar, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ login, password }),
  })
  const { choices = [] } = (await entry.json()) as { choices?: { ticket: string }[] }
  const ticket = choices[0]?.ticket
  if (!ticket) throw new Error(`${house} doesn't let ${login} in: it needs its demo`)
  const opening = await ask(house, '/api/sign-in/open', jar, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ ticket }),
  })
  await opening.arrayBuffer()
  if (![...jar.keys()].some((name) => name.endsWith('session-token'))) throw new Error(`${house} gave no session`)
  return written(jar)
}
