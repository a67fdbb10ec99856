import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes web/areas/AREA/NAME: one page, one deed, its rule, its words and their tests, wired into the area's door. */
const [area, name] = process.argv.slice(2)
const areas = readdirSync('web/areas')
const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(2)
}
if (!area || !name) fail('Say the area and the name: bin/new-slice AREA NAME')
if (!areas.includes(area!)) fail(`There is no area "${area}". There are: ${areas.join(', ')}.`)
if (!/^[a-z]+(-[a-z]+)*$/.test(name!))
  fail(`"${name}" cannot name a slice. Use small letters and dashes, a noun in the users' words.`)
const folder = join('web/areas', area!, name!)
if (existsSync(folder)) fail(`${folder} is there already.`)

const camel = name!.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const title = name![0]!.toUpperCase() + name!.slice(1).replaceAll('-', ' ')
const files: Record<string, string> = {
  'paths.ts': `import { path } from '../../../platform/paths.ts'

export const ${camel} = path('/${name}')
`,
  'rules.ts': `export type Refusal = 'nothing-written' | 'too-long'
export const longest = 500

/** Why this note cannot be taken, or null when it can. The first reason wins. */
export function refusal(words: string): Refusal | null {
  if (!words) return 'nothing-written'
  return words.length > longest ? 'too-long' : null
}
`,
  'words.ts': `import type { Catalogue } from '../../../platform/words.ts'
import { longest, type Refusal } from './rules.ts'

type Words = { title: string; label: string; send: string; done: string; problem: string; refusals: Record<Refusal, string> }

export const words: Catalogue<Words> = {
  en: {
    title: '${title}',
    label: 'Your note',
    send: 'Send my note',
    done: 'Your note is in the record',
    problem: 'There is a problem',
    refusals: { 'nothing-written': 'Write your note', 'too-long': \`Your note must be \${longest} characters or less\` },
  },
  cy: {
    title: '${title}',
    label: 'Eich nodyn',
    send: 'Anfon fy nodyn',
    done: 'Mae eich nodyn yn y cofnod',
    problem: 'Mae problem',
    refusals: { 'nothing-written': 'Ysgrifennwch eich nodyn', 'too-long': \`Rhaid i'ch nodyn fod yn \${longest} nod neu lai\` },
  },
}
`,
  'commands.ts': `import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { record } from '../../../platform/record.ts'
import { type Refusal, refusal } from './rules.ts'

/** Takes a note: who and when stand in the record, the words do not. */
export async function take${camel[0]!.toUpperCase()}${camel.slice(1)}(at: Acting, { words }: { words: string }): Promise<{ refused: Refusal } | { taken: true }> {
  const refused = refusal(words)
  if (refused) return { refused }
  await deed(at.db, (tx) => record(tx, at, { deed: '${area}.${name}-noted', details: { length: words.length } }))
  return { taken: true }
}
`,
  'pages.tsx': `import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { Language, View } from '../../../ui/layout/view.ts'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { ${camel} } from './paths.ts'
import type { Refusal } from './rules.ts'
import { words } from './words.ts'

export type Shown = { token: string; language: Language; typed?: string; refused?: Refusal }

export function ${camel}View({ token, language, typed = '', refused }: Shown): View {
  const say = words[language]
  const error = refused && say.refusals[refused]
  return {
    title: say.title,
    error: !!error,
    form: true,
    body: (
      <>
        {error && <ErrorSummary title={say.problem} errors={[{ href: '#words', text: error }]} />}
        <h1 class="govuk-heading-l">{say.title}</h1>
        <PostForm action={${camel}.to()} token={token} language={language}>
          <Textarea id="words" name="words" label={say.label} value={typed} error={error} />
          <Button>{say.send}</Button>
        </PostForm>
      </>
    ),
  }
}
`,
  'routes.ts': `import { anyone, type Ctx, get, post } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import { take${camel[0]!.toUpperCase()}${camel.slice(1)} } from './commands.ts'
import { ${camel}View } from './pages.tsx'
import { ${camel} } from './paths.ts'
import { words } from './words.ts'

export const routes = [get(${camel}, anyone, show), post(${camel}, anyone, '${area}.${name}-noted', take)]

function show(ctx: Ctx): Response {
  return ctx.show(${camel}View({ token: ctx.token(), language: ctx.language }))
}

async function take(ctx: Ctx): Promise<Response> {
  const typed = ctx.form.text('words')
  const page = { token: ctx.token(), language: ctx.language, typed }
  if (ctx.form.switching) return ctx.show(${camel}View(page))
  const result = await take${camel[0]!.toUpperCase()}${camel.slice(1)}(ctx.acting, { words: typed })
  if ('refused' in result) return ctx.show(${camel}View({ ...page, refused: result.refused }), 422)
  return ctx.seeOther(${camel}.to(), speak(words, ctx.language).done)
}
`,
  [`${name}.test.ts`]: `import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type TestHouse } from '../../../town/house.ts'
import { ${camel} } from './paths.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a note is taken and recorded; an empty one comes back with the reason, and nothing typed is lost', async () => {
  const browser = await house.browser()
  expect((await browser.visit(${camel}.to())).status).toBe(200)
  const empty = await browser.send(${camel}.to(), { words: ' ' })
  expect([empty.status, empty.title.startsWith('Error: ')]).toEqual([422, true])
  const long = await browser.send(${camel}.to(), { words: 'a'.repeat(501) })
  expect([long.status, long.html.includes('a'.repeat(501))]).toEqual([422, true])
  expect((await browser.submit(${camel}.to(), { words: 'A bench <by> the pond' })).text).toContain('in the record')
})
`,
}

mkdirSync(folder)
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
const door = join('web/areas', area!, 'index.ts')
const before = readFileSync(door, 'utf8')
const routes = `${camel}Routes`
const wired = before
  .replace(/(\n)(?=export const \w+: Area)/, `$1`)
  .replace(/^(import type \{ Area \}.*\n)/m, `$1import { routes as ${routes} } from './${name}/routes.ts'\n`)
  .replace(/routes: \[/, `routes: [...${routes}, `)
  .replace(`...${routes}, ]`, `...${routes}]`)
if (!wired.includes(`...${routes}`)) console.log(`Add ...${routes} to the routes in ${door}.`)
else writeFileSync(door, wired)
spawnSync(process.execPath, [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--write',
  '--vcs-enabled=false',
  '--log-level=none',
  folder,
  door,
])
console.log(
  `Made ${folder}: ${Object.keys(files).join(', ')}\nIt answers at /${name}. Run bin/check --generate, then bin/check.`,
)
