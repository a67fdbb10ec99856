import { join } from 'node:path'
import { transform } from 'esbuild'
import { compile } from 'sass'

export const SHEETS = ['site', 'staff', 'paper', 'gallery', 'hall'] as const

/** One stylesheet, small; fonts are the hashed file and the unicode range by name. */
export async function buildSheet(
  root: string,
  name: (typeof SHEETS)[number],
  fonts: ReadonlyMap<string, { file: string; range: string }>,
): Promise<string> {
  const { css } = compile(join(root, 'web/ui/style', `${name}.scss`), {
    loadPaths: [join(root, 'node_modules/govuk-frontend/dist/govuk')],
    quietDeps: true,
  })
  const font = (letters: string) => {
    const found = fonts.get(letters)
    if (!found) throw new RangeError(`no font is called ${letters}`)
    return found
  }
  const filled = css
    .replace(/FONT\(([a-z-]+)\)/g, (_, letters: string) => font(letters).file)
    .replace(/RANGE\(([a-z-]+)\)/g, (_, letters: string) => font(letters).range)
  const small = await transform(withoutFallbacks(filled), { loader: 'css', minify: true, target: TARGETS })
  return small.code
}

/** govuk-frontend repeats each colour behind its custom property; ours are always defined. */
export const withoutFallbacks = (css: string) =>
  css.replace(/var\((--govuk-[a-z-]+-colour), ?#?[a-z0-9]+\)/gi, 'var($1)')

const TARGETS = ['chrome90', 'firefox90', 'safari14.1']
