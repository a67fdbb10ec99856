const schemes = new Set(['http', 'https', 'mailto', 'tel', 'sms'])

/** The address as given, or `#` where following it could run a script. Browsers skip spaces and control characters in front of a scheme and line breaks within it; so do we before looking. */
export function safeHref(href: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that browsers skip
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, ''))?.[1]
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? href : '#'
}
