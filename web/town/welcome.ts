import type { Config } from '../config.ts'

/** What `bin/serve` prints when it is ready. */
export function welcome(config: Config, councils: readonly string[], ms: number): string {
  const address = (slug: string) => `${config.scheme}://${slug}.${config.domain}`
  const lines = [
    `Folkmoot is ready after ${(ms / 1000).toFixed(1)} s:`,
    ...councils.map((slug) => `  ${address(slug)}`),
  ]
  if (config.example && councils.length)
    lines.push(
      '',
      `Example sign-ins: open ${address(councils[0]!)}/example/sign-in and choose a person.`,
      `Mail of the example: ${address(councils[0]!)}/example/mail`,
    )
  return lines.join('\n')
}
