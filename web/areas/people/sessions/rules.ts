/** How somebody signed in, as the record says it. */
export type Way = 'link' | 'passkey' | 'provider' | 'invitation' | 'second-factor' | 'example'

const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** A few plain words by which a person knows their own device, such as "Firefox, Windows". Nothing finer is kept. */
export function deviceOf(userAgent: string | null): string {
  const name = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [name(browsers), name(systems)].filter(Boolean).join(', ')
}

/** Where somebody goes after signing in: only a path of our own, so that no link can send them elsewhere. */
export function localPath(text: string | null | undefined, otherwise: string): string {
  if (!text || text.length > 1000 || !/^\/(?![/\\])[^\s\\]*$/.test(text)) return otherwise
  try {
    const url = new URL(text, 'http://local.invalid')
    return url.origin === 'http://local.invalid' && !url.pathname.startsWith('//')
      ? url.pathname + url.search
      : otherwise
  } catch {
    return otherwise
  }
}
