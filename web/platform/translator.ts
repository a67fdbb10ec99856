/** A service that translates, by the protocol of LibreTranslate, which councils can run themselves. */
export type Translator = { url: string; key: string | undefined }

const patience = 25_000
const atOnce = 50

/**
 * Sentences in another language, in their order; undefined where the service is away, slow, or answers anything else.
 * Nothing but the sentences leaves the house.
 */
export async function translate(
  { url, key }: Translator,
  sentences: readonly string[],
  { from, to }: { from: string; to: string },
): Promise<string[] | undefined> {
  const said: string[] = []
  const signal = AbortSignal.timeout(patience)
  try {
    for (let first = 0; first < sentences.length; first += atOnce) {
      const q = sentences.slice(first, first + atOnce)
      const answer = await fetch(new URL('translate', url.endsWith('/') ? url : `${url}/`), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ q, source: from, target: to, format: 'text', ...(key ? { api_key: key } : {}) }),
        redirect: 'error',
        signal,
      })
      const { translatedText } = (answer.ok ? await answer.json() : {}) as { translatedText?: unknown }
      if (!Array.isArray(translatedText) || translatedText.length !== q.length) return undefined
      if (!translatedText.every((text): text is string => typeof text === 'string' && text.length <= 10_000))
        return undefined
      said.push(...translatedText)
    }
    return said
  } catch {
    return undefined
  }
}
